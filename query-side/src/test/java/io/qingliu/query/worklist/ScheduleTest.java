package io.qingliu.query.worklist;

import static io.qingliu.query.testing.Facts.PHOTO;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.worklist.WorkStory.CONNECTION;
import static io.qingliu.query.worklist.WorkStory.CYCLE;
import static io.qingliu.query.worklist.WorkStory.QX01;
import static io.qingliu.query.worklist.WorkStory.QX02;
import static io.qingliu.query.worklist.WorkStory.QX03;
import static io.qingliu.query.worklist.WorkStory.SEPARATION;
import static io.qingliu.query.worklist.WorkStory.SEWER;
import static io.qingliu.query.worklist.WorkStory.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.Mark;
import io.qingliu.events.Severity;
import io.qingliu.events.Verdict;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.MilestoneReached;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.ScheduleAnchor;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.testing.Chronicle;
import io.qingliu.query.worklist.DueView.Colour;
import io.qingliu.query.worklist.DueView.DueRow;
import io.qingliu.query.worklist.InfeasibleView.Ground;
import io.qingliu.query.worklist.InfeasibleView.PlanRow;
import io.qingliu.query.worklist.ProgressView.Nodes;
import io.qingliu.query.worklist.ProgressView.ProgressRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Float, feasibility and lag: questions 1, 5 and 15. */
class ScheduleTest {
    private static Told told(String day, DomainEvent... more) {
        return Chronicle.of(WorkStory.events()).and(more).told(day, Situation.folds());
    }

    private static DueView due(Told told, @Nullable String from, @Nullable String to) {
        return FindDue.of(
                told,
                new DueQuestion(
                        Within.ALL,
                        from == null ? null : day(from),
                        to == null ? null : day(to),
                        told.moment(),
                        Map.of()));
    }

    private static InfeasibleView infeasible(Told told, @Nullable Ground ground) {
        return FindInfeasible.of(told, new InfeasibleQuestion(Within.ALL, ground, told.moment(), Map.of()));
    }

    private static ProgressView progress(Told told) {
        return CountProgress.of(told, new ProgressQuestion(Within.ALL, told.moment(), Map.of()));
    }

    @Test
    void which_clusters_due_on_a_day_are_not_accepted_yet_by_days_of_float() {
        Told told = told(TODAY);
        assertThat(due(told, null, "2025-12-31"))
                .isEqualTo(new DueView(
                        told.head(Map.of()),
                        DueView.RULE,
                        Mark.PROPOSED,
                        new DueView.Counts(3, 0, 2, 0, 2, 0),
                        List.of(
                                new DueRow(
                                        QX02,
                                        Cohort.COHORT_2025,
                                        "2025年批次",
                                        day("2025-12-31"),
                                        41,
                                        -322L,
                                        Colour.RED,
                                        "红",
                                        SEWER,
                                        "policy-schedule v1",
                                        null,
                                        List.of(8L, 38L)),
                                new DueRow(
                                        QX01,
                                        Cohort.COHORT_2025,
                                        "2025年批次",
                                        day("2025-12-31"),
                                        41,
                                        -163L,
                                        Colour.RED,
                                        "红",
                                        CONNECTION,
                                        "policy-schedule v1",
                                        null,
                                        List.of(5L, 20L, 21L)))));
    }

    @Test
    void without_a_schedule_there_is_no_float_but_days_left() {
        DueView view = due(told(TODAY), "2026-01-01", null);
        assertThat(view.counts()).isEqualTo(new DueView.Counts(3, 0, 1, 0, 1, 1));
        assertThat(view.clusters())
                .containsExactly(new DueRow(
                        QX03,
                        Cohort.COHORT_2027,
                        "2027年批次",
                        day("2027-12-31"),
                        771,
                        null,
                        Colour.NONE,
                        "未倒排工期或无未完成节点",
                        null,
                        null,
                        null,
                        List.of(11L)));
    }

    @Test
    void an_accepted_cluster_is_not_due_any_more() {
        Told told = told(TODAY, Rounds.concluded(WorkStory.HOPELESS, 1, "2025-11-10", Verdict.PASS));
        assertThat(due(told, null, "2025-12-31").counts()).isEqualTo(new DueView.Counts(3, 0, 2, 1, 1, 0));
        assertThat(due(told, null, null).clusters())
                .extracting(it -> it.cluster().clusterId())
                .containsExactly("cluster-QX01", "cluster-QX03");
    }

    @Test
    void float_turns_from_green_over_amber_to_red() {
        assertThat(Colour.of(15L)).isEqualTo(Colour.GREEN);
        assertThat(Colour.of(14L)).isEqualTo(Colour.AMBER);
        assertThat(Colour.of(0L)).isEqualTo(Colour.AMBER);
        assertThat(Colour.of(-1L)).isEqualTo(Colour.RED);
    }

    @Test
    void float_on_an_earlier_day_counts_what_was_left_then() {
        // on 2025-04-01 the outlet, to be started on the 20th, gives the float
        LocalDate then = day("2025-04-01");
        Told told = Chronicle.of(WorkStory.events()).told(new Moment(null, then, then, null), Situation.folds());
        DueView view = due(told, null, "2025-12-31");
        assertThat(view.clusters())
                .extracting(it -> it.cluster().clusterId(), DueRow::floatDays, DueRow::colour)
                .containsExactly(tuple("cluster-QX01", 19L, Colour.GREEN), tuple("cluster-QX02", null, Colour.NONE));
    }

    @Test
    void which_plan_is_infeasible_because_its_latest_start_has_passed_or_was_so_recorded() {
        Told told = told(TODAY);
        assertThat(infeasible(told, null))
                .isEqualTo(new InfeasibleView(
                        told.head(Map.of()),
                        new InfeasibleView.Counts(3, 3, 2, 2, 2),
                        List.of(
                                new PlanRow(
                                        QX02,
                                        1,
                                        PlanKind.CONSTRUCTION,
                                        1,
                                        1,
                                        day("2025-08-06"),
                                        ScheduleAnchor.COHORT_YEAR_END,
                                        day("2025-12-31"),
                                        "policy-schedule v1",
                                        null,
                                        List.of(
                                                Ground.LATEST_START_PASSED,
                                                Ground.RECORDED_AS_INFEASIBLE,
                                                Ground.ENDS_AFTER_DUE),
                                        "最迟开始日已过、编制时即记为不可行、方案晚于责任期限",
                                        List.of(SEWER),
                                        List.of("N01-001"),
                                        322,
                                        List.of(37L, 38L)),
                                new PlanRow(
                                        QX01,
                                        1,
                                        PlanKind.CONSTRUCTION,
                                        2,
                                        1,
                                        day("2025-03-25"),
                                        ScheduleAnchor.COHORT_YEAR_END,
                                        day("2025-12-31"),
                                        "policy-schedule v1",
                                        day("2025-04-01"),
                                        List.of(Ground.LATEST_START_PASSED),
                                        "最迟开始日已过",
                                        List.of(CONNECTION, SEPARATION),
                                        List.of(),
                                        163,
                                        List.of(20L, 21L, 22L)))));
        assertThat(infeasible(told, Ground.ENDS_AFTER_DUE).plans())
                .extracting(PlanRow::cluster)
                .containsExactly(QX02);
    }

    @Test
    void what_is_planned_versus_verified_this_week_and_the_lag_in_days() {
        Told told = told(TODAY);
        Nodes behind = new Nodes(6, 2, 2, 1, 1, 0, 0, 1);
        Nodes hopeless = new Nodes(1, 1, 1, 0, 0, 0, 0, 1);
        assertThat(progress(told))
                .isEqualTo(new ProgressView(
                        told.head(Map.of()),
                        day("2025-11-17"),
                        day("2025-11-23"),
                        ProgressView.RULE,
                        Mark.PROPOSED,
                        new ProgressView.Counts(3, 2, 0, 2),
                        new Nodes(7, 3, 3, 1, 1, 0, 0, 2),
                        List.of(
                                new ProgressRow(QX01, false, 1, "policy-schedule v1", behind, 133, CONNECTION, 133, 20),
                                new ProgressRow(QX02, false, 1, "policy-schedule v1", hopeless, 82, SEWER, 82, 38)),
                        List.of(QX03)));
    }

    @Test
    void work_done_early_makes_up_for_lag_and_counts_in_the_week_of_its_verification() {
        Told told = told(
                TODAY,
                WorkStory.fixed(CYCLE, "2025-11-18", "S02-001"),
                WorkStory.verified(CYCLE, "2025-11-19", "S02-001"),
                new MilestoneReached(CYCLE, on("2025-11-10"), new MilestoneId("dry"), List.of(PHOTO)));
        ProgressRow row = progress(told).clusters().stream()
                .filter(it -> it.cluster().equals(QX01))
                .findFirst()
                .orElseThrow();
        // three nodes are done where two were planned, but the connection is late all the same
        assertThat(row.nodes()).isEqualTo(new Nodes(6, 2, 2, 3, 1, 1, 0, 1));
        assertThat(row.lagDays()).isZero();
        assertThat(row.daysLate()).isEqualTo(133);
    }

    @Test
    void moving_a_node_does_not_hide_what_was_planned_at_first() {
        Nodes before = progress(told("2025-06-25")).clusters().getFirst().nodes();
        assertThat(before.planned()).isEqualTo(1);
        assertThat(before.plannedAsSet()).isEqualTo(2);
    }

    @Test
    void an_acceptance_ends_what_its_windows_were_kept_for_and_a_withdrawn_problem_needs_no_fix() {
        Told told = told(
                TODAY,
                new ProblemWithdrawn(CYCLE, on("2025-10-01"), new ProblemId("S02-001"), "误报"),
                WorkStory.problem(CYCLE, "2025-10-02", "M01-001", "M01", Severity.MINOR, null),
                Rounds.concluded(WorkStory.BEHIND, 1, "2025-11-18", Verdict.PASS),
                Rounds.submitted(WorkStory.BEHIND, 1, "2025-11-19", 1, "做法", "亮点", "成效"));
        ProgressRow row = progress(told).clusters().stream()
                .filter(it -> it.cluster().equals(QX01))
                .findFirst()
                .orElseThrow();
        assertThat(row.accepted()).isTrue();
        assertThat(row.nodes()).isEqualTo(new Nodes(5, 2, 2, 4, 0, 3, 0, 1));
    }
}
