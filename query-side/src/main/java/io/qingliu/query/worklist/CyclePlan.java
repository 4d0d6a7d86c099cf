package io.qingliu.query.worklist;

import io.qingliu.events.PolicyRef;
import io.qingliu.events.remediation.MilestoneKind;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ScheduleAnchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Plan and schedule of one remediation cycle.
 *
 * @param clusterId the cluster
 * @param cycle which cycle
 * @param evidence what the cycle's rules say of evidence; null where its opening was erased
 * @param plan the plan in force; null before the first
 * @param startedOn the day on which the work started
 * @param completedOn the day on which it was completed
 * @param schedule the schedule in force; null before the first
 * @param reached the nodes that were reached, by id; they stay reached when the work is scheduled anew
 * @param moves how nodes were moved, in the order of recording
 */
public record CyclePlan(
        String clusterId,
        int cycle,
        @Nullable EvidenceRule evidence,
        @Nullable PlanPaper plan,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable Schedule schedule,
        Map<String, Reached> reached,
        List<Move> moves) {
    public CyclePlan {
        reached = Collections.unmodifiableMap(new TreeMap<>(reached));
        moves = List.copyOf(moves);
    }

    /**
     * Whether a fix must come with evidence.
     *
     * @param demanded yes or no
     * @param policy the remediation policy that says so, with its version
     * @param at the position of the cycle's opening
     */
    public record EvidenceRule(boolean demanded, String policy, long at) {}

    /**
     * A plan.
     *
     * @param kind 整治方案 or 建设方案
     * @param version its version
     * @param on the day
     * @param at its position
     * @param endsAfterDue whether it was recorded as ending after the day that the cluster owes
     */
    public record PlanPaper(PlanKind kind, int version, LocalDate on, long at, boolean endsAfterDue) {}

    /**
     * A backward schedule.
     *
     * @param version its version
     * @param setOn the day of planning
     * @param at its position
     * @param anchor what it is counted back from
     * @param anchorOn that day
     * @param calendar the working calendar, with its version
     * @param policy the schedule policy, with its version
     * @param infeasible the nodes that could not be kept on the day of planning
     * @param nodes its nodes
     */
    public record Schedule(
            int version,
            LocalDate setOn,
            long at,
            ScheduleAnchor anchor,
            LocalDate anchorOn,
            String calendar,
            String policy,
            List<String> infeasible,
            List<ScheduledNode> nodes) {
        public Schedule {
            infeasible = List.copyOf(infeasible);
            nodes = List.copyOf(nodes);
        }

        Schedule moved(String node, Days now, long position) {
            List<ScheduledNode> next = new ArrayList<>(nodes);
            next.replaceAll(it -> it.id().equals(node) ? it.moved(now, position) : it);
            return new Schedule(version, setOn, at, anchor, anchorOn, calendar, policy, infeasible, next);
        }
    }

    /**
     * A node of the schedule.
     *
     * @param id its id
     * @param kind what it is about
     * @param problemId the problem that a fix is about
     * @param durationDays how long it takes: calendar days of a fix, else working days
     * @param asSet its days as the schedule was set
     * @param days its days in force
     * @param at the position of the event that gave it these
     */
    public record ScheduledNode(
            String id,
            MilestoneKind kind,
            @Nullable String problemId,
            int durationDays,
            Days asSet,
            Days days,
            long at) {
        ScheduledNode moved(Days now, long position) {
            return new ScheduledNode(id, kind, problemId, durationDays, asSet, now, position);
        }
    }

    /**
     * When a node must start and finish at the latest.
     *
     * @param start the latest start
     * @param finish the latest finish
     */
    public record Days(LocalDate start, LocalDate finish) {}

    /**
     * That a node was reached.
     *
     * @param on the day
     * @param at the position
     */
    public record Reached(LocalDate on, long at) {}

    /**
     * That a node was moved (rebaselined).
     *
     * @param node which
     * @param problemId the problem that it is about
     * @param schedule the schedule's version
     * @param baseline the baseline's number: the schedule as set is 1
     * @param on the day
     * @param at the position
     * @param before its days before
     * @param after its days since
     * @param reason why
     * @param approver who approved
     */
    public record Move(
            String node,
            @Nullable String problemId,
            int schedule,
            int baseline,
            LocalDate on,
            long at,
            Days before,
            Days after,
            String reason,
            String approver) {}

    static CyclePlan nothing(String clusterId, int cycle) {
        return new CyclePlan(clusterId, cycle, null, null, null, null, null, Map.of(), List.of());
    }

    /** A version of a policy as text. */
    static String shown(PolicyRef policy) {
        return policy.policy().value() + " v" + policy.version();
    }

    CyclePlan ruledBy(EvidenceRule rule) {
        return new CyclePlan(clusterId, cycle, rule, plan, startedOn, completedOn, schedule, reached, moves);
    }

    CyclePlan planned(PlanPaper paper) {
        return new CyclePlan(clusterId, cycle, evidence, paper, startedOn, completedOn, schedule, reached, moves);
    }

    CyclePlan started(LocalDate day) {
        return new CyclePlan(clusterId, cycle, evidence, plan, day, completedOn, schedule, reached, moves);
    }

    CyclePlan completed(LocalDate day) {
        return new CyclePlan(clusterId, cycle, evidence, plan, startedOn, day, schedule, reached, moves);
    }

    CyclePlan scheduled(Schedule next) {
        return new CyclePlan(clusterId, cycle, evidence, plan, startedOn, completedOn, next, reached, moves);
    }

    CyclePlan reached(String node, Reached how) {
        Map<String, Reached> next = new TreeMap<>(reached);
        next.put(node, how);
        return new CyclePlan(clusterId, cycle, evidence, plan, startedOn, completedOn, schedule, next, moves);
    }

    CyclePlan moved(Move move) {
        List<Move> next = new ArrayList<>(moves);
        next.add(move);
        return new CyclePlan(
                clusterId,
                cycle,
                evidence,
                plan,
                startedOn,
                completedOn,
                schedule == null ? null : schedule.moved(move.node(), move.after(), move.at()),
                reached,
                next);
    }
}
