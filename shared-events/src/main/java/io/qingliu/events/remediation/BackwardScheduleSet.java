package io.qingliu.events.remediation;

import io.qingliu.events.CalendarRef;
import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.RemediationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work was scheduled backward from its due day (notice 四(二)2: “倒排工期”; the method is proposed). Never overwritten: a
 * later version stands beside this one.
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param version version of the schedule in this cycle, from 1
 * @param anchor what it counts back from
 * @param anchorOn the day it counts back from
 * @param anchorPolicy the policy that names that day; absent where it is the cohort's own day
 * @param calendar whose working days it knows; the days of the fixes are calendar days
 * @param policy whose working days are kept before the anchor
 * @param milestones its nodes
 * @param infeasible the nodes that should have started before the day on which the schedule was set
 * @param reason why it was set anew; absent for the first version
 */
@Zh("工期已倒排")
public record BackwardScheduleSet(
        RemediationId remediationId,
        EventContext context,
        @Zh("工期版本") int version,
        @Zh("倒排起点") ScheduleAnchor anchor,
        @Zh("倒排起点日") LocalDate anchorOn,
        @Zh("起点所依政策") @Nullable PolicyRef anchorPolicy,
        @Zh("工作日历") CalendarRef calendar,
        @Zh("倒排工期政策") PolicyRef policy,
        @Zh("节点") List<Milestone> milestones,
        @Zh("不可行节点") List<MilestoneId> infeasible,
        @Zh("重排原因") @Nullable String reason)
        implements RemediationEvent {
    public BackwardScheduleSet {
        milestones = List.copyOf(milestones);
        infeasible = List.copyOf(infeasible);
    }
}
