package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Mark;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Planned and verified progress of the schedules in force, the greatest lag in front.
 *
 * @param head what every answer says of itself
 * @param weekFrom the Monday of the day's week
 * @param weekTo its Sunday
 * @param rule how progress and lag are counted
 * @param mark where that comes from
 * @param counts how many clusters there are
 * @param total the nodes of all schedules together
 * @param clusters those with a schedule
 * @param unscheduled the clusters that are not accepted and have none
 */
public record ProgressView(
        @JsonUnwrapped AnswerHead head,
        LocalDate weekFrom,
        LocalDate weekTo,
        String rule,
        Mark mark,
        Counts counts,
        Nodes total,
        List<ProgressRow> clusters,
        List<ClusterRow> unscheduled) {
    static final String RULE = "每个节点权重相同；计划 = 最迟完成日不晚于该日的节点，核验 = 整改经核验或节点已完成；滞后天数 = 当日 − 按最迟完成日排序第（核验数 + 1）个节点的"
            + "最迟完成日，不小于 0；复验预留不计。 Every node weighs the same; planned: its latest finish is not after the day; verified: the fix is"
            + " verified or the node reached; lag: the day minus the latest finish of the node number (verified + 1) in the order of"
            + " latest finishes, at least 0; the reserve for a failed round does not count.";

    public ProgressView {
        clusters = List.copyOf(clusters);
        unscheduled = List.copyOf(unscheduled);
    }

    /**
     * Numbers.
     *
     * @param inScope clusters in scope that were asked for
     * @param scheduled those of them with a backward schedule
     * @param accepted those of them with a passed round that stands
     * @param lagging those scheduled whose lag is above 0
     */
    public record Counts(int inScope, int scheduled, int accepted, int lagging) {}

    /**
     * Nodes.
     *
     * @param all of the schedule
     * @param planned to be finished by the day, as in force
     * @param plannedAsSet to be finished by the day, as the schedule was set, before nodes were moved
     * @param verified done, whenever that was
     * @param plannedThisWeek to be finished within the week
     * @param verifiedThisWeek done within the week
     * @param awaiting fixes that are reported and await verification
     * @param late to be finished before the day, and not done
     */
    public record Nodes(
            int all,
            int planned,
            int plannedAsSet,
            int verified,
            int plannedThisWeek,
            int verifiedThisWeek,
            int awaiting,
            int late) {
        static final Nodes NONE = new Nodes(0, 0, 0, 0, 0, 0, 0, 0);

        Nodes and(Nodes more) {
            return new Nodes(
                    all + more.all,
                    planned + more.planned,
                    plannedAsSet + more.plannedAsSet,
                    verified + more.verified,
                    plannedThisWeek + more.plannedThisWeek,
                    verifiedThisWeek + more.verifiedThisWeek,
                    awaiting + more.awaiting,
                    late + more.late);
        }
    }

    /**
     * A cluster.
     *
     * @param cluster which
     * @param accepted whether a passed round stands
     * @param schedule the schedule's version
     * @param policy the schedule policy, with its version
     * @param nodes its nodes
     * @param lagDays days that verified progress is behind the plan
     * @param oldest the node that has been late the longest
     * @param daysLate days since it should have been finished; 0 where there is none
     * @param position the schedule's event
     */
    public record ProgressRow(
            ClusterRow cluster,
            boolean accepted,
            int schedule,
            String policy,
            Nodes nodes,
            long lagDays,
            @Nullable NodeRow oldest,
            long daysLate,
            long position) {}
}
