package io.qingliu.command.remediation;

import static io.qingliu.command.remediation.RemediationRule.A_MILESTONE_STARTS_BEFORE_IT_FINISHES;
import static io.qingliu.command.remediation.RemediationRule.A_REASON_IS_DEMANDED;
import static io.qingliu.command.remediation.RemediationRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.remediation.RemediationRule.THERE_IS_NO_SUCH_MILESTONE;
import static io.qingliu.command.remediation.RemediationRule.THE_APPROVER_IS_ANOTHER_PERSON;
import static io.qingliu.command.remediation.RemediationRule.THE_MILESTONE_IS_REACHED;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.remediation.BackwardScheduleSet;
import io.qingliu.events.remediation.Milestone;
import io.qingliu.events.remediation.MilestoneDates;
import io.qingliu.events.remediation.MilestoneReached;
import io.qingliu.events.remediation.MilestoneRebaselined;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The schedule in force and its nodes as they stand. A node that was reached stays reached when the work is scheduled anew.
 *
 * @param version the last version set, 0 before the first
 * @param baseline the baseline in force: 1 for the version as set, one more for each node moved since
 * @param nodes the days of each node
 * @param reached the nodes that were reached
 */
record Schedule(int version, int baseline, Map<MilestoneId, MilestoneDates> nodes, Set<MilestoneId> reached) {
    /** Before the work was scheduled. */
    static final Schedule NONE = new Schedule(0, 0, Map.of(), Set.of());

    Schedule {
        nodes = Map.copyOf(nodes);
        reached = Set.copyOf(reached);
    }

    MilestoneReached reach(ReachMilestone c, Judgement judgement) {
        mustBeAhead(c.milestoneId(), judgement);
        return new MilestoneReached(c.remediationId(), judgement.context(), c.milestoneId(), c.evidence());
    }

    MilestoneRebaselined rebaseline(RebaselineMilestone c, Judgement judgement) {
        MilestoneDates before = mustBeAhead(c.milestoneId(), judgement);
        MilestoneDates after = c.after();
        judgement
                .refuseFieldIf(
                        before.equals(after),
                        NOTHING_WOULD_CHANGE,
                        "after",
                        after.latestStartOn() + " – " + after.latestFinishOn())
                .refuseFieldIf(
                        after.latestStartOn().isAfter(after.latestFinishOn()),
                        A_MILESTONE_STARTS_BEFORE_IT_FINISHES,
                        "after.latestStartOn",
                        after.latestStartOn(),
                        after.latestFinishOn())
                .refuseFieldIf(c.reason().isBlank(), A_REASON_IS_DEMANDED, "reason")
                .refuseFieldIf(
                        c.context().toEventContext().persons().contains(c.approver()),
                        THE_APPROVER_IS_ANOTHER_PERSON,
                        "approver");
        return new MilestoneRebaselined(
                c.remediationId(),
                judgement.context(),
                c.milestoneId(),
                before,
                after,
                c.reason(),
                c.approver(),
                baseline + 1);
    }

    private MilestoneDates mustBeAhead(MilestoneId id, Judgement judgement) {
        MilestoneDates dates = judgement.demand(nodes.get(id), THERE_IS_NO_SUCH_MILESTONE, id);
        judgement.refuseIf(reached.contains(id), THE_MILESTONE_IS_REACHED, id);
        return dates;
    }

    Schedule setAs(BackwardScheduleSet e) {
        Map<MilestoneId, MilestoneDates> days = new HashMap<>();
        for (Milestone milestone : e.milestones()) {
            days.put(
                    milestone.milestoneId(), new MilestoneDates(milestone.latestStartOn(), milestone.latestFinishOn()));
        }
        return new Schedule(e.version(), 1, days, reached);
    }

    Schedule reachedAt(MilestoneId id) {
        Set<MilestoneId> next = new HashSet<>(reached);
        next.add(id);
        return new Schedule(version, baseline, nodes, next);
    }

    Schedule rebaselined(MilestoneRebaselined e) {
        Map<MilestoneId, MilestoneDates> next = new HashMap<>(nodes);
        next.put(e.milestoneId(), e.after());
        return new Schedule(version, e.baseline(), next, reached);
    }
}
