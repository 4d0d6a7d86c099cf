package io.qingliu.events.remediation;

import io.qingliu.events.Zh;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.ProblemId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a backward schedule 倒排工期. Both days are working days of the calendar that the schedule names, and both belong
 * to the work: a node of one day starts and finishes on the same day.
 *
 * @param milestoneId the node
 * @param kind what it stands for
 * @param problemId the problem that a {@link MilestoneKind#FIX} answers; null for every other kind
 * @param after the nodes that must be finished before this one starts
 * @param durationDays days it takes: calendar days of a {@link MilestoneKind#FIX}, as building work is counted, else working
 *     days, as the policy keeps them
 * @param latestStartOn last day on which it can start without delaying a successor
 * @param latestFinishOn last day on which it can finish without delaying a successor
 */
public record Milestone(
        @Zh("节点") MilestoneId milestoneId,
        @Zh("节点类型") MilestoneKind kind,
        @Zh("问题") @Nullable ProblemId problemId,
        @Zh("前置节点") List<MilestoneId> after,
        @Zh("工期（整改按日历天，其余按工作日）") int durationDays,
        @Zh("最迟开始日") LocalDate latestStartOn,
        @Zh("最迟完成日") LocalDate latestFinishOn) {
    public Milestone {
        after = List.copyOf(after);
    }
}
