package io.qingliu.query.worklist;

import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.BackwardScheduleSet;
import io.qingliu.events.remediation.CompletionDayCorrected;
import io.qingliu.events.remediation.Milestone;
import io.qingliu.events.remediation.MilestoneDates;
import io.qingliu.events.remediation.MilestoneReached;
import io.qingliu.events.remediation.MilestoneRebaselined;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationStarted;
import io.qingliu.query.worklist.CyclePlan.Days;
import io.qingliu.query.worklist.CyclePlan.EvidenceRule;
import io.qingliu.query.worklist.CyclePlan.Move;
import io.qingliu.query.worklist.CyclePlan.PlanPaper;
import io.qingliu.query.worklist.CyclePlan.Reached;
import io.qingliu.query.worklist.CyclePlan.Schedule;
import io.qingliu.query.worklist.CyclePlan.ScheduledNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cluster's plans and schedules.
 *
 * @param clusterId the cluster
 * @param cycles one for each cycle that was heard of, in their order
 */
public record ClusterPlans(String clusterId, List<CyclePlan> cycles) {
    public ClusterPlans {
        cycles = List.copyOf(cycles);
    }

    /** The cycle whose schedule is in force: a later cycle that has none of its own goes by the one before it. */
    Optional<CyclePlan> scheduled() {
        return last(cycles.stream().filter(it -> it.schedule() != null).toList());
    }

    /** The cycle whose plan is in force. */
    Optional<CyclePlan> planned() {
        return last(cycles.stream().filter(it -> it.plan() != null).toList());
    }

    /** The latest cycle. */
    Optional<CyclePlan> latest() {
        return last(cycles);
    }

    private static Optional<CyclePlan> last(List<CyclePlan> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.getLast());
    }

    /** What is known of a cycle. */
    Optional<CyclePlan> cycle(int number) {
        return cycles.stream().filter(it -> it.cycle() == number).findFirst();
    }

    /** How often the nodes of a problem were moved, in all cycles. */
    int moved(String problemId) {
        return (int) cycles.stream()
                .flatMap(it -> it.moves().stream())
                .filter(it -> problemId.equals(it.problemId()))
                .count();
    }

    ClusterPlans after(RemediationEvent event, long position) {
        CyclePlan known = cycle(event.remediationId().cycle())
                .orElse(CyclePlan.nothing(clusterId, event.remediationId().cycle()));
        LocalDate day = event.context().occurredOn();
        CyclePlan next = switch (event) {
            case RemediationOpened e ->
                known.ruledBy(new EvidenceRule(e.rules().fixNeedsEvidence(), CyclePlan.shown(e.policy()), position));
            case RemediationPlanned e ->
                known.planned(new PlanPaper(e.kind(), e.version(), day, position, e.endsAfterDue()));
            case BackwardScheduleSet e -> known.scheduled(schedule(e, position));
            case MilestoneReached e -> known.reached(e.milestoneId().value(), new Reached(day, position));
            case MilestoneRebaselined e -> known.moved(move(known, e, position));
            case RemediationStarted e -> known.started(e.context().occurredOn());
            case RemediationCompleted e -> known.completed(e.context().occurredOn());
            case CompletionDayCorrected e -> known.completed(e.after());
            default -> known;
        };
        return with(next);
    }

    private static Schedule schedule(BackwardScheduleSet e, long position) {
        return new Schedule(
                e.version(),
                e.context().occurredOn(),
                position,
                e.anchor(),
                e.anchorOn(),
                e.calendar().calendar().value() + " v" + e.calendar().version(),
                CyclePlan.shown(e.policy()),
                e.infeasible().stream().map(MilestoneId::value).toList(),
                e.milestones().stream().map(it -> node(it, position)).toList());
    }

    private static ScheduledNode node(Milestone milestone, long position) {
        Days days = new Days(milestone.latestStartOn(), milestone.latestFinishOn());
        ProblemId problem = milestone.problemId();
        return new ScheduledNode(
                milestone.milestoneId().value(),
                milestone.kind(),
                problem == null ? null : problem.value(),
                milestone.durationDays(),
                days,
                days,
                position);
    }

    private static Move move(CyclePlan known, MilestoneRebaselined e, long position) {
        String node = e.milestoneId().value();
        Schedule schedule = known.schedule();
        return new Move(
                node,
                problem(schedule, node),
                schedule == null ? 0 : schedule.version(),
                e.baseline(),
                e.context().occurredOn(),
                position,
                days(e.before()),
                days(e.after()),
                e.reason(),
                e.approver().value());
    }

    private static @Nullable String problem(@Nullable Schedule schedule, String node) {
        return schedule == null
                ? null
                : schedule.nodes().stream()
                        .filter(it -> it.id().equals(node))
                        .map(ScheduledNode::problemId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static Days days(MilestoneDates dates) {
        return new Days(dates.latestStartOn(), dates.latestFinishOn());
    }

    private ClusterPlans with(CyclePlan cycle) {
        List<CyclePlan> next = new ArrayList<>(cycles);
        next.removeIf(it -> it.cycle() == cycle.cycle());
        next.add(cycle);
        next.sort(Comparator.comparingInt(CyclePlan::cycle));
        return new ClusterPlans(clusterId, next);
    }
}
