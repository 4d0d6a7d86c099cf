package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Zh;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ScheduleAnchor;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plans in force that cannot be kept, of clusters that are not accepted: what should have started, the longest ago in front.
 *
 * @param head what every answer says of itself
 * @param counts how many there are
 * @param plans those that cannot be kept
 */
record InfeasibleView(@JsonUnwrapped AnswerHead head, Counts counts, List<PlanRow> plans) {
    InfeasibleView {
        plans = List.copyOf(plans);
    }

    /**
     * Numbers, each among those before it.
     *
     * @param inScope clusters in scope that were asked for
     * @param notAccepted those of them without a passed round that stands
     * @param planned those of them with a plan
     * @param scheduled those of them with a backward schedule
     * @param infeasible those of them whose plan cannot be kept, on any ground
     */
    record Counts(int inScope, int notAccepted, int planned, int scheduled, int infeasible) {}

    /** Why a plan cannot be kept. */
    enum Ground {
        /** A node that is not done should have started before the day. */
        @Zh("最迟开始日已过")
        LATEST_START_PASSED,
        /** A node could not be kept on the day of planning already; recorded all the same (rulings §1). */
        @Zh("编制时即记为不可行")
        RECORDED_AS_INFEASIBLE,
        /** A measure ends after the day that the cluster owes; recorded all the same. */
        @Zh("方案晚于责任期限")
        ENDS_AFTER_DUE
    }

    /**
     * A plan.
     *
     * @param cluster its cluster
     * @param cycle its cycle
     * @param plan 整治方案 or 建设方案; null where none is known
     * @param planVersion its version
     * @param schedule the schedule's version; null where the work is not scheduled
     * @param scheduledOn the day of planning
     * @param anchor what the schedule is counted back from
     * @param anchorOn that day
     * @param policy the schedule policy, with its version
     * @param startedOn the day on which the work started
     * @param grounds why it cannot be kept
     * @param groundsZh the same in Chinese
     * @param passed the nodes that should have started, the longest ago in front
     * @param recorded the nodes that were infeasible on the day of planning
     * @param mostDays days since the first of those passed should have started; 0 where there is none
     * @param restsOn the positions of the events that it rests on
     */
    record PlanRow(
            ClusterRow cluster,
            int cycle,
            @Nullable PlanKind plan,
            @Nullable Integer planVersion,
            @Nullable Integer schedule,
            @Nullable LocalDate scheduledOn,
            @Nullable ScheduleAnchor anchor,
            @Nullable LocalDate anchorOn,
            @Nullable String policy,
            @Nullable LocalDate startedOn,
            List<Ground> grounds,
            String groundsZh,
            List<NodeRow> passed,
            List<String> recorded,
            long mostDays,
            List<Long> restsOn) {
        PlanRow {
            grounds = List.copyOf(grounds);
            passed = List.copyOf(passed);
            recorded = List.copyOf(recorded);
            restsOn = List.copyOf(restsOn);
        }
    }
}
