package io.qingliu.events.cluster;

import io.qingliu.events.Cohort;
import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster ended and became part of another; its open problems are mapped one by one, no score is copied (rulings §8).
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param into the cluster that follows
 * @param problems each open problem with the cluster that takes it over
 * @param reason why
 * @param cohort its cohort, UNDETERMINED where none was assigned yet, as of the merger
 * @param dueOn the day by which it must reach the standard, absent while the cohort is undetermined, as of the merger
 */
@Zh("组团已合并")
public record ClusterMerged(
        ClusterId clusterId,
        EventContext context,
        @Zh("并入组团") ClusterId into,
        @Zh("问题承接") List<ProblemMapping> problems,
        @Zh("理由") String reason,
        @Zh("批次") Cohort cohort,
        @Zh("期限") @Nullable LocalDate dueOn)
        implements ClusterEvent, ConcernsClusters {
    public ClusterMerged {
        problems = List.copyOf(problems);
    }

    /** The cluster that it became part of, whose own history must tell of it too. */
    @Override
    public List<ClusterId> clusters() {
        return List.of(into);
    }

    @Override
    public String title() {
        return "组团 " + clusterId.code() + " 并入";
    }
}
