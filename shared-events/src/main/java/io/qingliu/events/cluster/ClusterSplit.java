package io.qingliu.events.cluster;

import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster ended and others follow it; its open problems are mapped one by one, no score is copied (rulings §8).
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param successors the clusters that follow, at least two
 * @param problems each open problem with the cluster that takes it over
 * @param reason why
 * @param parkId the park that it lies in, as of the split
 * @param parkLevel that park's level, as of the split
 * @param unitId the reporting unit that answers for it, as of the split
 * @param managementBody the body that carries out the remediation, where known, as of the split
 * @param frontage whether it lies along a river; unknown stays unknown, as of the split
 * @param rivers the rivers that it lies along, as far as known; empty unless the frontage is YES, as of the split
 * @param cohort its cohort, UNDETERMINED where none was assigned yet, as of the split
 * @param dueOn the day by which it must reach the standard, absent while the cohort is undetermined, as of the split
 */
@Zh("组团已拆分")
public record ClusterSplit(
        ClusterId clusterId,
        EventContext context,
        @Zh("承接组团") List<SuccessorCluster> successors,
        @Zh("问题承接") List<ProblemMapping> problems,
        @Zh("理由") String reason,
        @Zh("所属园区") ParkId parkId,
        @Zh("园区级别") ParkLevel parkLevel,
        @Zh("上报单位") UnitId unitId,
        @Zh("园区管理机构") @Nullable OrganisationId managementBody,
        @Zh("沿江情况") Frontage frontage,
        @Zh("所临河流") List<String> rivers,
        @Zh("批次") Cohort cohort,
        @Zh("期限") @Nullable LocalDate dueOn)
        implements ClusterEvent {
    public ClusterSplit {
        successors = List.copyOf(successors);
        problems = List.copyOf(problems);
        rivers = List.copyOf(rivers);
    }
}
