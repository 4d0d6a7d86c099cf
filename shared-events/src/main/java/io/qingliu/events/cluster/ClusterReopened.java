package io.qingliu.events.cluster;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relapse 反弹 was found in an accepted cluster, so that work begins again (proposed).
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param finding what was found
 * @param problems the problems found, at least one
 * @param evidence digests of the evidence
 * @param afterRound the passed round that stood until then; the next cycle follows it
 * @param cohort its cohort, UNDETERMINED where none was assigned yet
 * @param dueOn the day by which it must reach the standard, absent while the cohort is undetermined
 */
@Zh("组团已重启")
public record ClusterReopened(
        ClusterId clusterId,
        EventContext context,
        @Zh("发现情况") String finding,
        @Zh("问题") List<CarriedProblem> problems,
        @Zh("佐证材料") List<Sha256> evidence,
        @Zh("此前合格轮次") AcceptanceId afterRound,
        @Zh("批次") Cohort cohort,
        @Zh("期限") @Nullable LocalDate dueOn)
        implements ClusterEvent {
    public ClusterReopened {
        problems = List.copyOf(problems);
        evidence = List.copyOf(evidence);
    }
}
