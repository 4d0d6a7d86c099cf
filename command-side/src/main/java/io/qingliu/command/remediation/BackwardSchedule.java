package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Policy;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.remediation.Milestone;
import io.qingliu.events.remediation.MilestoneKind;
import io.qingliu.events.remediation.ScheduleAnchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The backward schedule 倒排工期: how late each problem's fix may start and finish so that the obligation's day is still met.
 * The notice demands it (四) and gives no method; the method is proposed for this product (domain.md §4, rulings §12).
 *
 * <p><b>Order.</b> The fixes come first, each after its predecessors; then dry-weather sampling, the reserve for a failed round,
 * acceptance, and the report, which ends on the anchor. For a demonstration the anchor is the day of <em>completion</em>:
 * acceptance and report lie after it and are not counted. A window of 0 days is left out.
 *
 * <p><b>Days.</b> A fix takes calendar days, as building work is counted (工期以日历天计); a window takes working days, as the
 * policy says. Every node starts and finishes on a working day, and both days belong to it, so that a node of one day starts and
 * finishes on the same day. With <i>prev(d, n)</i> for the n-th working day before d:
 *
 * <ul>
 *   <li>latest finish of a node without successors = the anchor, or the last working day before it;
 *   <li>latest finish of any other node = prev(the earliest latest start among its successors, 1);
 *   <li>latest start of a fix = latest finish − (duration − 1) calendar days, or the last working day before that day;
 *   <li>latest start of a window = latest finish for a window of one day, else prev(latest finish, duration − 1).
 * </ul>
 *
 * <p>A node is infeasible where its latest start lies before the day of planning; the plan is recorded all the same. A pure
 * function: equal inputs give equal schedules.
 */
final class BackwardSchedule {
    private final WorkingDays calendar;
    private final LocalDate end;
    /** The earliest latest start among the successors placed so far. */
    private final Map<MilestoneId, LocalDate> startOfSuccessors = new HashMap<>();

    private final Map<MilestoneId, Milestone> placed = new HashMap<>();

    private BackwardSchedule(WorkingDays calendar, LocalDate end) {
        this.calendar = calendar;
        this.end = end;
    }

    /**
     * The fix of a problem.
     *
     * @param problemId the problem
     * @param durationDays calendar days the fix takes, from 1
     * @param after the problems whose fixes must be finished before this one starts
     */
    record Fix(ProblemId problemId, int durationDays, List<ProblemId> after) {
        Fix {
            if (durationDays < 1) {
                throw new IllegalArgumentException("a fix takes at least one day");
            }
            after = List.copyOf(after);
        }

        private Node node() {
            List<MilestoneId> before =
                    after.stream().distinct().map(Fix::milestone).toList();
            return new Node(milestone(problemId), MilestoneKind.FIX, problemId, before, durationDays);
        }

        private static MilestoneId milestone(ProblemId problem) {
            return new MilestoneId(problem.value());
        }
    }

    /**
     * The working days that the policy keeps between the last fix and the anchor; 0 keeps none.
     *
     * @param drySampling for sampling on days without rain
     * @param reserve for a failed round
     * @param acceptance for acceptance and signatures
     * @param report for the summary report
     */
    record Windows(int drySampling, int reserve, int acceptance, int report) {
        Windows {
            if (Stream.of(drySampling, reserve, acceptance, report).anyMatch(days -> days < 0)) {
                throw new IllegalArgumentException("a window has no negative days");
            }
        }

        /** The windows of the loaded schedule policy. */
        static Windows of(Policy policy) {
            return new Windows(
                    policy.number(PolicyCode.SCHEDULE_DRY_SAMPLING_DAYS),
                    policy.number(PolicyCode.SCHEDULE_RESERVE_DAYS),
                    policy.number(PolicyCode.SCHEDULE_ACCEPTANCE_DAYS),
                    policy.number(PolicyCode.SCHEDULE_REPORT_DAYS));
        }

        private int days(MilestoneKind kind) {
            return switch (kind) {
                case FIX -> 0;
                case DRY_SAMPLING -> drySampling;
                case RESERVE -> reserve;
                case ACCEPTANCE -> acceptance;
                case REPORT -> report;
            };
        }

        private List<MilestoneKind> before(ScheduleAnchor anchor) {
            List<MilestoneKind> inTime = switch (anchor) {
                case DEMONSTRATION_COMPLETION -> List.of(MilestoneKind.DRY_SAMPLING, MilestoneKind.RESERVE);
                case COHORT_YEAR_END ->
                    List.of(
                            MilestoneKind.DRY_SAMPLING,
                            MilestoneKind.RESERVE,
                            MilestoneKind.ACCEPTANCE,
                            MilestoneKind.REPORT);
            };
            return inTime.stream().filter(kind -> days(kind) > 0).toList();
        }
    }

    /** What came of it. */
    sealed interface Outcome {
        /**
         * Every node has its days.
         *
         * @param milestones the fixes in the order given, then the windows in time
         * @param infeasible those of them whose latest start lies before the day of planning
         */
        record Scheduled(List<Milestone> milestones, List<MilestoneId> infeasible) implements Outcome {
            public Scheduled {
                milestones = List.copyOf(milestones);
                infeasible = List.copyOf(infeasible);
            }
        }

        /**
         * Fixes wait for each other.
         *
         * @param circle the problems of one circle, each to be fixed before the next and the last before the first
         */
        record RunsInACircle(List<ProblemId> circle) implements Outcome {
            public RunsInACircle {
                circle = List.copyOf(circle);
            }
        }

        /**
         * A fix waits for a problem that is not scheduled.
         *
         * @param problemId the problem whose fix waits
         * @param after the problem that is not among those scheduled
         */
        record WaitsForUnknown(ProblemId problemId, ProblemId after) implements Outcome {}

        /**
         * The calendar does not know all the days needed.
         *
         * @param milestoneId the first node that found no day; null where the anchor itself lies outside the calendar
         */
        record CalendarExhausted(@Nullable MilestoneId milestoneId) implements Outcome {}
    }

    private record Node(
            MilestoneId id,
            MilestoneKind kind,
            @Nullable ProblemId problemId,
            List<MilestoneId> after,
            int durationDays) {}

    /**
     * Counts back from {@code anchorOn}.
     *
     * @param anchor what the day stands for
     * @param anchorOn the day that must be met
     * @param plannedOn the day of planning
     * @param calendar the working days
     * @param windows the windows of the policy
     * @param fixes the fixes, one for each problem
     */
    static Outcome count(
            ScheduleAnchor anchor,
            LocalDate anchorOn,
            LocalDate plannedOn,
            WorkingDays calendar,
            Windows windows,
            List<Fix> fixes) {
        requireOncePerProblem(fixes);
        Optional<Outcome> unknown = waitsForUnknown(fixes);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        FixOrder order = new FixOrder(fixes);
        Optional<List<ProblemId>> circle = order.circle();
        if (circle.isPresent()) {
            return new Outcome.RunsInACircle(circle.get());
        }
        Optional<LocalDate> end = calendar.onOrBefore(anchorOn);
        if (end.isEmpty()) {
            return new Outcome.CalendarExhausted(null);
        }
        return new BackwardSchedule(calendar, end.get())
                .schedule(inOrder(order), windowsAfter(order, windows, anchor), fixes, plannedOn);
    }

    private static void requireOncePerProblem(List<Fix> fixes) {
        if (fixes.stream().map(Fix::problemId).distinct().count() < fixes.size()) {
            throw new IllegalArgumentException("a problem has one fix");
        }
    }

    private static Optional<Outcome> waitsForUnknown(List<Fix> fixes) {
        Set<ProblemId> known = fixes.stream().map(Fix::problemId).collect(Collectors.toSet());
        return fixes.stream()
                .flatMap(fix -> fix.after().stream()
                        .filter(before -> !known.contains(before))
                        .map(before -> (Outcome) new Outcome.WaitsForUnknown(fix.problemId(), before)))
                .findFirst();
    }

    private static List<Node> inOrder(FixOrder order) {
        return order.ordered().stream().map(Fix::node).toList();
    }

    /** The first window comes after every fix that no other fix waits for, each further window after the one before it. */
    private static List<Node> windowsAfter(FixOrder order, Windows windows, ScheduleAnchor anchor) {
        Set<MilestoneId> taken =
                order.ordered().stream().map(fix -> fix.node().id()).collect(Collectors.toSet());
        List<MilestoneId> after =
                order.last().stream().map(fix -> fix.node().id()).toList();
        List<Node> nodes = new ArrayList<>();
        for (MilestoneKind kind : windows.before(anchor)) {
            nodes.add(new Node(free(kind.name(), taken), kind, null, after, windows.days(kind)));
            after = List.of(nodes.getLast().id());
        }
        return nodes;
    }

    /** A window is called by its kind; where a problem has that very name, underscores set the two apart. */
    private static MilestoneId free(String name, Set<MilestoneId> taken) {
        MilestoneId id = new MilestoneId(name);
        return taken.contains(id) ? free(name + "_", taken) : id;
    }

    private Outcome schedule(List<Node> ordered, List<Node> windows, List<Fix> fixes, LocalDate plannedOn) {
        for (Node node :
                Stream.concat(ordered.stream(), windows.stream()).toList().reversed()) {
            Optional<Milestone> milestone = place(node);
            if (milestone.isEmpty()) {
                return new Outcome.CalendarExhausted(node.id());
            }
            remember(milestone.get());
        }
        List<Milestone> milestones = Stream.concat(
                        fixes.stream().map(fix -> fix.node().id()),
                        windows.stream().map(Node::id))
                .map(placed::get)
                .map(Objects::requireNonNull)
                .toList();
        return new Outcome.Scheduled(milestones, infeasible(milestones, plannedOn));
    }

    /** Gives a node its days; its successors have theirs. Empty where the calendar ends too soon. */
    private Optional<Milestone> place(Node node) {
        return latestFinish(node)
                .flatMap(finish -> latestStart(finish, node)
                        .map(start -> new Milestone(
                                node.id(),
                                node.kind(),
                                node.problemId(),
                                node.after(),
                                node.durationDays(),
                                start,
                                finish)));
    }

    private Optional<LocalDate> latestFinish(Node node) {
        LocalDate start = startOfSuccessors.get(node.id());
        return start == null ? Optional.of(end) : calendar.minus(start, 1);
    }

    private Optional<LocalDate> latestStart(LocalDate finish, Node node) {
        int before = node.durationDays() - 1;
        return switch (node.kind()) {
            case FIX -> calendar.onOrBefore(finish.minusDays(before));
            case DRY_SAMPLING, RESERVE, ACCEPTANCE, REPORT ->
                before == 0 ? Optional.of(finish) : calendar.minus(finish, before);
        };
    }

    private void remember(Milestone milestone) {
        placed.put(milestone.milestoneId(), milestone);
        for (MilestoneId before : milestone.after()) {
            startOfSuccessors.merge(before, milestone.latestStartOn(), (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    private static List<MilestoneId> infeasible(List<Milestone> milestones, LocalDate plannedOn) {
        return milestones.stream()
                .filter(milestone -> milestone.latestStartOn().isBefore(plannedOn))
                .map(Milestone::milestoneId)
                .toList();
    }
}
