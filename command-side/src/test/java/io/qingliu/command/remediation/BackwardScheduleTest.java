package io.qingliu.command.remediation;

import static io.qingliu.events.remediation.ScheduleAnchor.COHORT_YEAR_END;
import static io.qingliu.events.remediation.ScheduleAnchor.DEMONSTRATION_COMPLETION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.qingliu.command.remediation.BackwardSchedule.Fix;
import io.qingliu.command.remediation.BackwardSchedule.Outcome;
import io.qingliu.command.remediation.BackwardSchedule.Windows;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.Milestone;
import io.qingliu.events.remediation.MilestoneKind;
import io.qingliu.events.remediation.ScheduleAnchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How late a fix may start is counted back from the obligation's day, window by window and fix by fix. */
class BackwardScheduleTest {
    private static final WorkingDays DAYS = WorkingDays.of(TestCalendar.twoYears());
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
    private static final LocalDate CUT_OFF = LocalDate.of(2024, 11, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    /** As the illustrative policy has them. */
    private static final Windows WINDOWS = new Windows(30, 45, 20, 10);

    private static final Windows NONE = new Windows(0, 0, 0, 0);

    @Test
    void for_a_cohort_report_acceptance_reserve_and_sampling_lie_before_the_year_end() {
        assertThat(count(COHORT_YEAR_END, YEAR_END, LONG_AGO, WINDOWS, fix("N01-001", 240)))
                .isEqualTo(new Outcome.Scheduled(
                        List.of(
                                milestone("N01-001", MilestoneKind.FIX, 240, "2024-12-04", "2025-07-31"),
                                milestone(
                                        "DRY_SAMPLING",
                                        MilestoneKind.DRY_SAMPLING,
                                        30,
                                        "2025-08-01",
                                        "2025-09-11",
                                        "N01-001"),
                                milestone(
                                        "RESERVE",
                                        MilestoneKind.RESERVE,
                                        45,
                                        "2025-09-12",
                                        "2025-11-19",
                                        "DRY_SAMPLING"),
                                milestone(
                                        "ACCEPTANCE",
                                        MilestoneKind.ACCEPTANCE,
                                        20,
                                        "2025-11-20",
                                        "2025-12-17",
                                        "RESERVE"),
                                milestone(
                                        "REPORT", MilestoneKind.REPORT, 10, "2025-12-18", "2025-12-31", "ACCEPTANCE")),
                        List.of()));
    }

    @Test
    void for_a_demonstration_acceptance_and_report_lie_after_the_day_of_completion() {
        assertThat(count(DEMONSTRATION_COMPLETION, CUT_OFF, LONG_AGO, WINDOWS, fix("S07-001", 20)))
                .isEqualTo(new Outcome.Scheduled(
                        List.of(
                                milestone("S07-001", MilestoneKind.FIX, 20, "2024-07-24", "2024-08-12"),
                                milestone(
                                        "DRY_SAMPLING",
                                        MilestoneKind.DRY_SAMPLING,
                                        30,
                                        "2024-08-13",
                                        "2024-09-24",
                                        "S07-001"),
                                milestone(
                                        "RESERVE",
                                        MilestoneKind.RESERVE,
                                        45,
                                        "2024-09-25",
                                        "2024-11-29",
                                        "DRY_SAMPLING")),
                        List.of()));
    }

    @Test
    void a_sewer_of_240_days_must_start_in_december_2024_so_that_the_windows_fit_behind_it() {
        LocalDate planned = LocalDate.of(2025, 6, 2);
        Outcome.Scheduled bare = scheduled(count(COHORT_YEAR_END, YEAR_END, planned, NONE, fix("N01-001", 240)));
        assertThat(bare)
                .isEqualTo(new Outcome.Scheduled(
                        List.of(milestone("N01-001", MilestoneKind.FIX, 240, "2025-05-06", "2025-12-31")),
                        List.of(new MilestoneId("N01-001"))));
        Outcome.Scheduled whole = scheduled(count(COHORT_YEAR_END, YEAR_END, planned, WINDOWS, fix("N01-001", 240)));
        assertThat(whole.milestones().getFirst())
                .isEqualTo(milestone("N01-001", MilestoneKind.FIX, 240, "2024-12-04", "2025-07-31"));
        assertThat(whole.infeasible()).containsExactly(new MilestoneId("N01-001"));
    }

    @Test
    void a_fix_takes_calendar_days_and_starts_on_a_working_day() {
        // 2024-10-08 is the first working day after the holidays, 2024-09-29 a Sunday made up for
        for (Map.Entry<Integer, String> start : Map.of(
                        1, "2024-10-08",
                        2, "2024-09-30",
                        8, "2024-09-30",
                        9, "2024-09-30",
                        10, "2024-09-29",
                        11, "2024-09-27",
                        12, "2024-09-27")
                .entrySet()) {
            assertThat(scheduled(count(
                                    COHORT_YEAR_END,
                                    LocalDate.of(2024, 10, 8),
                                    LONG_AGO,
                                    NONE,
                                    fix("A", start.getKey())))
                            .milestones())
                    .containsExactly(milestone("A", MilestoneKind.FIX, start.getKey(), start.getValue(), "2024-10-08"));
        }
    }

    @Test
    void a_window_takes_working_days() {
        assertThat(scheduled(count(COHORT_YEAR_END, LocalDate.of(2024, 10, 8), LONG_AGO, new Windows(0, 0, 2, 1)))
                        .milestones())
                .containsExactly(
                        milestone("ACCEPTANCE", MilestoneKind.ACCEPTANCE, 2, "2024-09-29", "2024-09-30"),
                        milestone("REPORT", MilestoneKind.REPORT, 1, "2024-10-08", "2024-10-08", "ACCEPTANCE"));
    }

    @Test
    void a_node_is_infeasible_from_the_day_after_its_latest_start() {
        LocalDate latestStart = LocalDate.of(2025, 5, 6);
        assertThat(Stream.of(latestStart, latestStart.plusDays(1))
                        .map(planned -> scheduled(count(COHORT_YEAR_END, YEAR_END, planned, NONE, fix("N01-001", 240)))
                                .infeasible()))
                .containsExactly(List.of(), List.of(new MilestoneId("N01-001")));
    }

    @Test
    void windows_too_are_infeasible_when_their_day_has_passed() {
        assertThat(scheduled(count(COHORT_YEAR_END, YEAR_END, LocalDate.of(2025, 11, 21), WINDOWS, fix("M04-001", 1)))
                        .infeasible())
                .extracting(MilestoneId::value)
                .containsExactly("M04-001", "DRY_SAMPLING", "RESERVE", "ACCEPTANCE");
    }

    @Test
    void a_fix_finishes_before_the_first_of_those_that_wait_for_it() {
        assertThat(count(
                        COHORT_YEAR_END,
                        LocalDate.of(2024, 10, 13),
                        LONG_AGO,
                        new Windows(0, 0, 0, 1),
                        fix("C", 1, "A"),
                        fix("B", 3, "A", "A"),
                        fix("A", 2)))
                .isEqualTo(new Outcome.Scheduled(
                        List.of(
                                milestone("C", MilestoneKind.FIX, 1, "2024-10-11", "2024-10-11", "A"),
                                milestone("B", MilestoneKind.FIX, 3, "2024-10-09", "2024-10-11", "A"),
                                milestone("A", MilestoneKind.FIX, 2, "2024-09-30", "2024-10-08"),
                                milestone("REPORT", MilestoneKind.REPORT, 1, "2024-10-12", "2024-10-12", "C", "B")),
                        List.of()));
    }

    @Test
    void an_empty_list_leaves_the_windows_alone() {
        assertThat(scheduled(count(DEMONSTRATION_COMPLETION, CUT_OFF, LONG_AGO, new Windows(1, 0, 5, 5)))
                        .milestones())
                .containsExactly(milestone("DRY_SAMPLING", MilestoneKind.DRY_SAMPLING, 1, "2024-11-29", "2024-11-29"));
        assertThat(count(COHORT_YEAR_END, YEAR_END, LONG_AGO, NONE))
                .isEqualTo(new Outcome.Scheduled(List.of(), List.of()));
    }

    @Test
    void a_problem_that_is_called_like_a_window_keeps_its_name() {
        assertThat(scheduled(count(COHORT_YEAR_END, YEAR_END, LONG_AGO, new Windows(0, 0, 0, 1), fix("REPORT", 1)))
                        .milestones())
                .containsExactly(
                        milestone("REPORT", MilestoneKind.FIX, 1, "2025-12-30", "2025-12-30"),
                        milestone("REPORT_", MilestoneKind.REPORT, 1, "2025-12-31", "2025-12-31", "REPORT"));
    }

    @Test
    void fixes_that_wait_for_each_other_are_named_in_their_order() {
        assertThat(count(COHORT_YEAR_END, YEAR_END, LONG_AGO, WINDOWS, fix("A", 1, "A")))
                .isEqualTo(circle("A"));
        assertThat(count(
                        COHORT_YEAR_END,
                        YEAR_END,
                        LONG_AGO,
                        WINDOWS,
                        fix("LATER", 1, "A"),
                        fix("A", 1, "FREE", "C"),
                        fix("B", 1, "A"),
                        fix("C", 1, "B"),
                        fix("FREE", 1)))
                .isEqualTo(circle("B", "C", "A"));
    }

    @Test
    void a_fix_cannot_wait_for_a_problem_that_is_not_scheduled() {
        assertThat(count(COHORT_YEAR_END, YEAR_END, LONG_AGO, WINDOWS, fix("A", 1), fix("B", 1, "A", "Z")))
                .isEqualTo(new Outcome.WaitsForUnknown(new ProblemId("B"), new ProblemId("Z")));
    }

    @Test
    void where_the_calendar_ends_nothing_is_guessed() {
        assertThat(List.of(
                        count(COHORT_YEAR_END, LocalDate.of(2027, 12, 31), LONG_AGO, WINDOWS, fix("A", 1)),
                        count(COHORT_YEAR_END, YEAR_END, LONG_AGO, WINDOWS, fix("A", 600)),
                        count(
                                COHORT_YEAR_END,
                                LocalDate.of(2024, 1, 2),
                                LONG_AGO,
                                new Windows(0, 0, 1, 1),
                                fix("A", 1)),
                        count(
                                COHORT_YEAR_END,
                                LocalDate.of(2024, 1, 2),
                                LONG_AGO,
                                new Windows(0, 0, 0, 1),
                                fix("A", 1)),
                        count(COHORT_YEAR_END, LocalDate.of(2024, 1, 1), LONG_AGO, NONE)))
                .containsExactly(
                        new Outcome.CalendarExhausted(null),
                        new Outcome.CalendarExhausted(new MilestoneId("A")),
                        new Outcome.CalendarExhausted(new MilestoneId("ACCEPTANCE")),
                        new Outcome.CalendarExhausted(new MilestoneId("A")),
                        new Outcome.CalendarExhausted(null));
    }

    @Test
    void what_makes_no_sense_is_refused_at_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> fix("A", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Windows(0, -1, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count(COHORT_YEAR_END, YEAR_END, LONG_AGO, NONE, fix("A", 1), fix("A", 2)));
    }

    @Test
    void every_node_lies_as_late_as_it_can_on_working_days_before_its_successors() {
        Random random = new Random(163);
        for (int n = 0; n < 1000; n++) {
            LocalDate planned = LONG_AGO.plusDays(random.nextInt(700));
            ScheduleAnchor anchor = random.nextBoolean() ? COHORT_YEAR_END : DEMONSTRATION_COMPLETION;
            LocalDate anchorOn = LocalDate.of(2025, 10, 1).plusDays(random.nextInt(90));
            List<Fix> fixes = someFixes(random);
            Windows windows = new Windows(random.nextInt(4), random.nextInt(4), random.nextInt(4), random.nextInt(4));
            Outcome.Scheduled schedule =
                    scheduled(BackwardSchedule.count(anchor, anchorOn, planned, DAYS, windows, fixes));

            Map<MilestoneId, LocalDate> firstSuccessorStart = firstSuccessorStart(schedule.milestones());
            for (Milestone node : schedule.milestones()) {
                LocalDate next = firstSuccessorStart.get(node.milestoneId());
                assertThat(DAYS.isWorkingDay(node.latestStartOn())).contains(true);
                if (node.kind() == MilestoneKind.FIX) {
                    LocalDate counted = node.latestFinishOn().minusDays(node.durationDays() - 1L);
                    assertThat(workingDays(node.latestStartOn(), counted))
                            .as("%s starts on the last working day from which its calendar days are left", node)
                            .isEqualTo(1);
                } else {
                    assertThat(workingDays(node.latestStartOn(), node.latestFinishOn()))
                            .isEqualTo(node.durationDays());
                }
                assertThat(workingDays(node.latestFinishOn(), next == null ? anchorOn : next))
                        .as("no working day is lost between %s and what follows", node)
                        .isEqualTo(next == null ? 1 : 2);
            }
            assertThat(schedule.milestones().stream()
                            .filter(node -> node.latestStartOn().isBefore(planned))
                            .map(Milestone::milestoneId))
                    .isEqualTo(schedule.infeasible());
            assertThat(schedule.milestones().stream()
                            .filter(node -> node.kind() == MilestoneKind.FIX)
                            .map(Milestone::problemId))
                    .isEqualTo(fixes.stream().map(Fix::problemId).toList());
            assertEveryFixLeadsToTheLastWindow(schedule.milestones());
        }
    }

    @Test
    void the_order_in_which_problems_are_named_changes_no_day() {
        Random random = new Random(12);
        for (int n = 0; n < 200; n++) {
            List<Fix> fixes = someFixes(random);
            List<Fix> shuffled = new ArrayList<>(fixes);
            Collections.shuffle(shuffled, random);
            assertThat(daysOf(count(COHORT_YEAR_END, YEAR_END, LONG_AGO, WINDOWS, shuffled.toArray(Fix[]::new))))
                    .isEqualTo(daysOf(count(COHORT_YEAR_END, YEAR_END, LONG_AGO, WINDOWS, fixes.toArray(Fix[]::new))));
        }
    }

    /** Up to twelve fixes that wait only for earlier numbers, shuffled. */
    private static List<Fix> someFixes(Random random) {
        List<Fix> fixes = new ArrayList<>();
        int count = random.nextInt(13);
        for (int i = 0; i < count; i++) {
            List<ProblemId> after = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(4) == 0) {
                    after.add(new ProblemId("P" + j));
                }
            }
            fixes.add(new Fix(new ProblemId("P" + i), 1 + random.nextInt(15), after));
        }
        Collections.shuffle(fixes, random);
        return fixes;
    }

    private static Map<MilestoneId, LocalDate> firstSuccessorStart(List<Milestone> milestones) {
        Map<MilestoneId, LocalDate> first = new HashMap<>();
        for (Milestone node : milestones) {
            for (MilestoneId before : node.after()) {
                first.merge(before, node.latestStartOn(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return first;
    }

    private static void assertEveryFixLeadsToTheLastWindow(List<Milestone> milestones) {
        List<MilestoneId> awaited =
                milestones.stream().flatMap(node -> node.after().stream()).toList();
        boolean windows = milestones.stream().anyMatch(node -> node.kind() != MilestoneKind.FIX);
        List<Milestone> ends = milestones.stream()
                .filter(node -> !awaited.contains(node.milestoneId()))
                .toList();
        if (windows) {
            assertThat(ends).containsExactly(milestones.getLast());
        }
    }

    private static long workingDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> DAYS.isWorkingDay(day).orElseThrow())
                .count();
    }

    private static Map<MilestoneId, LocalDate> daysOf(Outcome outcome) {
        Map<MilestoneId, LocalDate> days = new HashMap<>();
        scheduled(outcome).milestones().forEach(node -> days.put(node.milestoneId(), node.latestStartOn()));
        return days;
    }

    private static Outcome count(
            ScheduleAnchor anchor, LocalDate anchorOn, LocalDate planned, Windows windows, Fix... fixes) {
        return BackwardSchedule.count(anchor, anchorOn, planned, DAYS, windows, List.of(fixes));
    }

    private static Outcome.Scheduled scheduled(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Scheduled.class);
        return (Outcome.Scheduled) outcome;
    }

    private static Outcome circle(String... problems) {
        return new Outcome.RunsInACircle(Stream.of(problems).map(ProblemId::new).toList());
    }

    private static Fix fix(String problem, int days, String... after) {
        return new Fix(
                new ProblemId(problem),
                days,
                Stream.of(after).map(ProblemId::new).toList());
    }

    private static Milestone milestone(
            String id, MilestoneKind kind, int days, String start, String finish, String... after) {
        return new Milestone(
                new MilestoneId(id),
                kind,
                kind == MilestoneKind.FIX ? new ProblemId(id) : null,
                Stream.of(after).map(MilestoneId::new).toList(),
                days,
                LocalDate.parse(start),
                LocalDate.parse(finish));
    }
}
