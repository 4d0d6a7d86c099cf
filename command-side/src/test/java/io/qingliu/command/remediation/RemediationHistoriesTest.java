package io.qingliu.command.remediation;

import static io.qingliu.command.kernel.Someone.automation;
import static io.qingliu.command.remediation.Cycle.DUE;
import static io.qingliu.command.remediation.Cycle.FIRST;
import static io.qingliu.command.remediation.Cycle.PHOTO;
import static io.qingliu.command.remediation.Cycle.RECONNECTED;
import static io.qingliu.command.remediation.Cycle.SECOND;
import static io.qingliu.command.remediation.Cycle.SHEET;
import static io.qingliu.command.remediation.Cycle.carried;
import static io.qingliu.command.remediation.Cycle.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.BackwardScheduleSet;
import io.qingliu.events.remediation.CycleHandedOver;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.Milestone;
import io.qingliu.events.remediation.MilestoneDates;
import io.qingliu.events.remediation.MilestoneRebaselined;
import io.qingliu.events.remediation.Origin;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ProblemListSealed;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationStarted;
import io.qingliu.events.remediation.ScheduleAnchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** A thousand histories of random commands: whatever is accepted keeps the cycle possible. */
class RemediationHistoriesTest {
    private static final int HISTORIES = 1_000;
    private static final int STEPS = 120;
    private static final List<ProblemKind> KINDS = List.of(ProblemKind.N02, ProblemKind.S08, ProblemKind.M01);
    private static final CommandContext AUTO = automation("2024-07-20");

    private final Map<String, Integer> written = new TreeMap<>();

    /** Who stands in the last fix of each problem, kept beside the value object. */
    private final Map<ProblemId, Set<ActorId>> fixers = new HashMap<>();

    @Test
    void no_history_leads_to_an_impossible_cycle() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20240702L);
        for (int history = 0; history < HISTORIES; history++) {
            live(random);
        }
        assertThat(written)
                .containsOnlyKeys(Arrays.stream(RemediationEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toArray(String[]::new));
        assertThat(written.values()).allMatch(times -> times >= 100);
    }

    private void live(RandomGenerator random) {
        fixers.clear();
        boolean inheriting = random.nextInt(4) == 0;
        Remediation cycle = write(
                Remediation.NOT_YET,
                new OpenRemediation(
                        SECOND,
                        AUTO,
                        inheriting ? Origin.FAILED_ACCEPTANCE : Origin.SURVEY,
                        "survey-QX01-2",
                        Cohort.COHORT_2025,
                        DUE,
                        inheriting ? FIRST : null,
                        null,
                        List.of(),
                        List.of()));
        for (int step = 0; step < STEPS; step++) {
            cycle = write(cycle, anyCommand(cycle, random));
        }
    }

    private Remediation write(Remediation cycle, RemediationCommand command) {
        List<RemediationEvent> events;
        try {
            events = cycle.decide(command, Loaded.REFERENCE);
        } catch (RuleRefused refused) {
            return cycle;
        }
        assertThat(events).isNotEmpty();
        Remediation next = cycle;
        for (RemediationEvent event : events) {
            Remediation before = next;
            next = next.evolve(event);
            written.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            checkProblems(before, event, next);
            checkPlan(before, event, next);
            checkProgress(before, event, next);
        }
        return next;
    }

    private void checkProblems(Remediation before, RemediationEvent event, Remediation after) {
        // No problem disappears, and none changes its place.
        assertThat(after.list().problems().keySet().stream()
                        .limit(before.list().problems().size())
                        .toList())
                .isEqualTo(List.copyOf(before.list().problems().keySet()));
        // What a sealed list names stands in it, not withdrawn, for as long as it is sealed.
        if (after.list().sealed()) {
            assertThat(after.list().sealedProblems())
                    .allSatisfy(id -> assertThat(after.list().find(id))
                            .hasValueSatisfying(problem ->
                                    assertThat(problem.standing()).isNotEqualTo(Problem.Standing.WITHDRAWN)));
        }
        // Versions of the list follow each other.
        if (event instanceof ProblemListSealed sealed) {
            assertThat(sealed.version()).isEqualTo(before.list().version() + 1);
            assertThat(before.list().sealed()).isFalse();
        }
        // A withdrawn problem stays withdrawn.
        before.list().all().stream()
                .filter(problem -> problem.standing() == Problem.Standing.WITHDRAWN)
                .forEach(problem -> assertThat(after.list().find(problem.facts().problemId()))
                        .contains(problem));
        if (event instanceof ProblemWithdrawn withdrawn) {
            assertThat(standing(before, withdrawn.problemId())).isIn(Problem.Standing.OPEN, Problem.Standing.FIXED);
        }
        // Only a fix is verified, and by nobody who stands in it unless the paper says so.
        if (event instanceof FixCompleted fixed) {
            assertThat(standing(before, fixed.problemId())).isEqualTo(Problem.Standing.OPEN);
            fixers.put(fixed.problemId(), fixed.context().persons());
        }
        if (event instanceof FixVerified verified) {
            assertThat(standing(before, verified.problemId())).isEqualTo(Problem.Standing.FIXED);
            Set<ActorId> both = new HashSet<>(fixers.getOrDefault(verified.problemId(), Set.of()));
            both.retainAll(verified.context().persons());
            assertThat(both.isEmpty())
                    .isNotEqualTo(verified.context().exceptions().contains("VERIFIER_MUST_NOT_BE_THE_FIXER"));
        }
    }

    private static void checkPlan(Remediation before, RemediationEvent event, Remediation after) {
        // Every open problem has a measure of this plan or of the inherited one.
        if (event instanceof RemediationPlanned planned) {
            assertThat(planned.version()).isEqualTo(before.plan().version() + 1);
            assertThat(uncovered(after)).isEmpty();
        }
        // Every node has its days in order, and its predecessors are finished before it starts.
        if (event instanceof BackwardScheduleSet set) {
            assertThat(set.version()).isEqualTo(before.schedule().version() + 1);
            Map<MilestoneId, Milestone> nodes = new HashMap<>();
            set.milestones().forEach(node -> nodes.put(node.milestoneId(), node));
            set.milestones().forEach(node -> {
                assertThat(node.latestStartOn()).isBeforeOrEqualTo(node.latestFinishOn());
                assertThat(node.latestFinishOn()).isBeforeOrEqualTo(set.anchorOn());
                node.after()
                        .forEach(first -> assertThat(nodes.get(first))
                                .satisfies(predecessor ->
                                        assertThat(predecessor.latestFinishOn()).isBefore(node.latestStartOn())));
            });
        }
        // A reached node is never moved, and a reached node stays reached.
        assertThat(after.schedule().reached()).containsAll(before.schedule().reached());
        if (event instanceof MilestoneRebaselined moved) {
            assertThat(before.schedule().reached()).doesNotContain(moved.milestoneId());
            assertThat(moved.before()).isEqualTo(before.schedule().nodes().get(moved.milestoneId()));
            assertThat(moved.baseline()).isEqualTo(before.schedule().baseline() + 1);
        }
    }

    private static void checkProgress(Remediation before, RemediationEvent event, Remediation after) {
        // The work starts under a plan.
        if (event instanceof RemediationStarted) {
            assertThat(before.plan().version() > 0 || uncovered(before).isEmpty())
                    .isTrue();
        }
        // What is completed was started, and names everything that is open.
        if (after.progress().completedOn() != null) {
            assertThat(after.progress().started()).isTrue();
        }
        if (event instanceof RemediationCompleted completed) {
            assertThat(completed.openProblems()).isEqualTo(before.list().open());
            boolean blocked =
                    completed.openProblems().stream().anyMatch(problem -> problem.severity() != Severity.MINOR);
            assertThat(completed.context().exceptions().contains("BLOCKING_PROBLEMS_ARE_OPEN"))
                    .isEqualTo(blocked);
            assertThat(completed.daysLate()).isNotNegative();
        }
        // After the hand-over the problems stay as they are.
        if (before.progress().next() != null) {
            assertThat(after.list()).isEqualTo(before.list());
            assertThat(after.plan()).isEqualTo(before.plan());
        }
        if (event instanceof CycleHandedOver handedOver) {
            assertThat(handedOver.openProblems()).isEqualTo(before.list().open());
        }
    }

    private static List<ProblemId> uncovered(Remediation cycle) {
        return cycle.list().all().stream()
                .filter(problem -> !problem.settled())
                .filter(problem -> !"remediation-QX01-1".equals(problem.carriedFrom()))
                .map(problem -> problem.facts().problemId())
                .filter(id -> !cycle.plan().answered().contains(id))
                .toList();
    }

    private static Problem.Standing standing(Remediation cycle, ProblemId id) {
        return cycle.list().find(id).orElseThrow().standing();
    }

    private static RemediationCommand anyCommand(Remediation cycle, RandomGenerator random) {
        ProblemKind kind = KINDS.get(random.nextInt(KINDS.size()));
        ProblemId problem = new ProblemId(kind.name() + "-" + (1 + random.nextInt(2)));
        CommandContext park = someone(Role.PARK_MANAGEMENT_BODY, random);
        CommandContext district = someone(Role.DISTRICT_BUREAU, random);
        CommandContext team = someone(Role.ENFORCEMENT_DETACHMENT, random);
        return switch (random.nextInt(40)) {
            case 0 -> new NoteObligation(SECOND, AUTO, Cohort.COHORT_2025, DUE.minusYears(random.nextInt(2)));
            case 1 ->
                new CarryProblems(
                        SECOND,
                        AUTO,
                        random.nextBoolean() ? "remediation-QX01-1" : "cluster-QX09",
                        List.of(carried(problem.value(), kind)),
                        List.of(),
                        random.nextInt(4) == 0 ? SHEET : null);
            case 2 -> new ReopenProblemList(SECOND, district, "补充");
            case 3, 4, 5, 6 ->
                new RaiseProblem(
                        SECOND,
                        team,
                        problem,
                        kind.code(),
                        kind.severity(),
                        kind.zh(),
                        kind.part(),
                        null,
                        null,
                        List.of(),
                        PHOTO);
            case 7 -> new RegradeProblem(SECOND, district, problem, Severity.values()[random.nextInt(3)], "复核", PHOTO);
            case 8 -> new WithdrawProblem(SECOND, district, problem, "误报");
            case 9, 10, 11 -> new SealProblemList(SECOND, district, random.nextBoolean() ? "无问题" : null);
            case 12 -> new ReopenProblemList(SECOND, district, "补充");
            case 13, 14, 15, 16 ->
                new PlanRemediation(SECOND, district, PlanKind.CONSTRUCTION, measures(cycle, random), null);
            case 17, 18 ->
                new SetBackwardSchedule(
                        SECOND,
                        district,
                        ScheduleAnchor.values()[random.nextInt(2)],
                        Loaded.CALENDAR,
                        Loaded.SCHEDULE,
                        precedences(cycle, random),
                        "重排");
            case 19 ->
                new ReachMilestone(
                        SECOND, park, anyNode(cycle.schedule().nodes().keySet(), random), PHOTO);
            case 20, 21 ->
                new RebaselineMilestone(
                        SECOND,
                        district,
                        anyNode(cycle.schedule().nodes().keySet(), random),
                        new MilestoneDates(
                                LocalDate.parse("2024-10-01"),
                                LocalDate.parse("2024-10-10").plusDays(random.nextInt(9))),
                        "延期",
                        new ActorId("zhao"));
            case 22, 23 -> new StartRemediation(SECOND, park);
            case 24, 25, 26, 27, 28 ->
                new CompleteFix(SECOND, random.nextBoolean() ? park : district, problem, "已改", RECONNECTED, PHOTO);
            case 29, 30, 31, 32 ->
                new VerifyFix(SECOND, random.nextBoolean() ? team : district, problem, null, List.of());
            case 33 -> new ReturnFix(SECOND, team, problem, "不牢", List.of());
            case 34 -> new ReopenProblem(SECOND, team, problem, "反弹", List.of());
            case 35, 36, 37 -> new CompleteRemediation(SECOND, park);
            case 38 ->
                new CorrectCompletionDay(
                        SECOND, district, LocalDate.parse("2024-09-01").plusDays(random.nextInt(9)), "笔误", PHOTO);
            default ->
                random.nextInt(20) == 0
                        ? new HandOverCycle(SECOND, AUTO, RemediationId.of(Cycle.CLUSTER, 3))
                        : new StartRemediation(SECOND, park);
        };
    }

    /** One of three people, sometimes through another's keyboard. */
    private static CommandContext someone(Role role, RandomGenerator random) {
        List<String> people = List.of("li", "chen", "wu");
        String person = people.get(random.nextInt(3));
        return random.nextInt(5) == 0
                ? Someone.transcribing(role, people.get(random.nextInt(3)), person, "2024-09-01")
                : Someone.as(role, person, "2024-09-01");
    }

    /** Mostly all that is needed, sometimes one too few. */
    private static List<Measure> measures(Remediation cycle, RandomGenerator random) {
        List<Measure> measures = new ArrayList<>();
        for (CarriedProblem problem : cycle.list().open()) {
            if (random.nextInt(8) > 0) {
                measures.add(measure(problem.problemId(), 1 + random.nextInt(10)));
            }
        }
        return measures;
    }

    private static List<Precedence> precedences(Remediation cycle, RandomGenerator random) {
        List<ProblemId> planned =
                cycle.plan().measures().stream().map(Measure::problemId).toList();
        return planned.size() < 2 || random.nextBoolean()
                ? List.of()
                : List.of(new Precedence(planned.getFirst(), List.of(planned.getLast())));
    }

    private static MilestoneId anyNode(Collection<MilestoneId> nodes, RandomGenerator random) {
        List<MilestoneId> sorted =
                nodes.stream().sorted((a, b) -> a.value().compareTo(b.value())).toList();
        return sorted.isEmpty() ? new MilestoneId("REPORT") : sorted.get(random.nextInt(sorted.size()));
    }
}
