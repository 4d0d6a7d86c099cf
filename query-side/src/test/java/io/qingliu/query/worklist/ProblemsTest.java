package io.qingliu.query.worklist;

import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.transcribed;
import static io.qingliu.query.worklist.WorkStory.BEHIND;
import static io.qingliu.query.worklist.WorkStory.CYCLE;
import static io.qingliu.query.worklist.WorkStory.QX01;
import static io.qingliu.query.worklist.WorkStory.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.Severity;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.testing.Chronicle;
import io.qingliu.query.worklist.ProblemCodesView.CodeRow;
import io.qingliu.query.worklist.ProblemsView.OwnerRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Problems past due, and by code: questions 4 and 17. */
class ProblemsTest {
    private static final Median NONE = new Median(null, 0, null, null);

    private static Told told(String day, DomainEvent... more) {
        return Chronicle.of(WorkStory.events()).and(more).told(day, ProblemsFold.FOLD, PlansFold.FOLD);
    }

    private static ProblemsView late(Told told) {
        return problems(told, YesNo.YES, null, Paging.WHOLE);
    }

    private static ProblemsView problems(Told told, @Nullable YesNo late, @Nullable Standing standing, Paging paging) {
        return FindProblems.of(
                told,
                new ProblemsQuestion(
                        Within.ALL, null, null, standing, null, late, null, null, told.moment(), paging, Map.of()));
    }

    private static ProblemCodesView codes(Told told) {
        return CountProblemCodes.of(
                told, new ProblemCodesQuestion(Within.ALL, null, null, null, told.moment(), Map.of()));
    }

    @Test
    void which_problems_are_past_due_owned_by_whom_rebaselined_how_often() {
        Told told = told(TODAY);
        ProblemRow connection = new ProblemRow(
                QX01,
                "N02-001",
                1,
                null,
                "N02",
                "错接混接",
                Severity.MAJOR,
                "较大",
                ProblemPart.NETWORK,
                "问题 N02-001",
                null,
                "E1",
                Standing.OPEN,
                "待整改",
                day("2025-03-01"),
                null,
                null,
                null,
                "改接错接管道",
                "org-qingxi-park",
                day("2025-07-31"),
                112,
                1,
                1,
                1,
                0,
                "复检仍有出流",
                false,
                List.of(),
                List.of(15L, 22L, 27L));
        assertThat(late(told))
                .isEqualTo(new ProblemsView(
                        told.head(Map.of()),
                        new ProblemsView.Counts(7, 1, 1, 1, 0),
                        List.of(new OwnerRow("org-qingxi-park", 1, 112)),
                        List.of(connection),
                        null));
        assertThat(problems(told, null, null, Paging.WHOLE).counts()).isEqualTo(new ProblemsView.Counts(7, 7, 4, 1, 1));
    }

    @Test
    void on_its_last_day_a_problem_is_not_late() {
        assertThat(late(told("2025-07-31")).problems()).isEmpty();
        assertThat(late(told("2025-08-01")).problems())
                .extracting(ProblemRow::problemId, ProblemRow::daysLate)
                .containsExactly(tuple("N02-001", 1L));
    }

    @Test
    void a_long_list_comes_page_by_page_and_each_row_once() {
        Told told = told(TODAY);
        Paging first = new Paging("problems", null, 3);
        ProblemsView page = problems(told, null, null, first);
        assertThat(page.problems()).extracting(ProblemRow::problemId).containsExactly("S07-001", "N02-001", "S02-001");
        ProblemsView rest = problems(
                told,
                null,
                null,
                new Paging("problems", page.problems().getLast().key(), 3));
        assertThat(rest.problems()).extracting(ProblemRow::problemId).containsExactly("N01-001", "N02-002", "N02-003");
        ProblemsView end = problems(
                told,
                null,
                null,
                new Paging("problems", rest.problems().getLast().key(), 3));
        assertThat(end.problems()).extracting(ProblemRow::problemId).containsExactly("N02-004");
        assertThat(end.next()).isNull();
    }

    @Test
    void how_many_problems_of_each_code_are_open_and_the_median_time_to_close() {
        Told told = told(TODAY);
        assertThat(codes(told))
                .isEqualTo(new ProblemCodesView(
                        told.head(Map.of()),
                        new CodeRow(
                                "*",
                                "全部",
                                7,
                                4,
                                1,
                                1,
                                3,
                                0,
                                0,
                                new Median("13", 3, 10L, 61L),
                                List.of("cluster-QX01", "cluster-QX02")),
                        List.of(
                                new CodeRow("N01", "污水管网空白区", 1, 1, 0, 0, 0, 0, 0, NONE, List.of("cluster-QX02")),
                                new CodeRow(
                                        "N02",
                                        "错接混接",
                                        4,
                                        2,
                                        1,
                                        1,
                                        2,
                                        0,
                                        0,
                                        new Median("11.5", 2, 10L, 13L),
                                        List.of("cluster-QX01")),
                                new CodeRow("S02", "厂区雨污未分流", 1, 1, 0, 0, 0, 0, 0, NONE, List.of("cluster-QX01")),
                                new CodeRow(
                                        "S07",
                                        "雨水排口不规范、无监控",
                                        1,
                                        0,
                                        0,
                                        0,
                                        1,
                                        0,
                                        0,
                                        new Median("61", 1, 61L, 61L),
                                        List.of()))));
    }

    @Test
    void the_time_to_close_can_be_asked_of_a_period() {
        Told told = told(TODAY);
        ProblemCodesView april = CountProblemCodes.of(
                told,
                new ProblemCodesQuestion(
                        Within.ALL, null, day("2025-04-12"), day("2025-04-30"), told.moment(), Map.of()));
        assertThat(april.total().daysToClose()).isEqualTo(new Median("13", 1, 13L, 13L));
    }

    @Test
    void the_median_is_exact() {
        assertThat(Median.of(List.of(3L, 1L, 2L))).isEqualTo(new Median("2", 3, 1L, 3L));
        assertThat(Median.of(List.of(4L, 1L))).isEqualTo(new Median("2.5", 2, 1L, 4L));
        assertThat(Median.of(List.of(-1L, 0L))).isEqualTo(new Median("-0.5", 2, -1L, 0L));
        assertThat(Median.of(List.of())).isEqualTo(NONE);
    }

    @Test
    void a_problem_that_relapses_goes_on_from_the_day_on_which_it_was_first_raised() {
        Told told = told(
                TODAY,
                new ProblemReopened(CYCLE, on("2025-08-01"), new ProblemId("S07-001"), "标牌损坏", List.of()),
                WorkStory.fixed(CYCLE, "2025-08-03", "S07-001"),
                WorkStory.verified(CYCLE, "2025-08-05", "S07-001"));
        assertThat(problems(told, null, Standing.VERIFIED, Paging.WHOLE).problems())
                .extracting(ProblemRow::problemId, ProblemRow::daysToClose, ProblemRow::reopened)
                .contains(tuple("S07-001", 152L, 1));
    }

    @Test
    void a_later_cycle_takes_an_open_problem_over_with_its_plan_and_its_first_day() {
        RemediationId next = RemediationId.of(BEHIND, 2);
        Told told = told(
                TODAY,
                WorkStory.opened(next),
                WorkStory.problem(
                        next, on("2025-11-01"), "N02-001", "N02", Severity.CRITICAL, null, "remediation-QX01-1", "C3"),
                // what the cycle before it says afterwards does not count
                WorkStory.verified(CYCLE, "2025-11-02", "N02-001"),
                new ProblemWithdrawn(next, on("2025-11-03"), new ProblemId("N02-002"), "重复"));
        ProblemRow row = late(told).problems().getFirst();
        assertThat(List.of(row.cycle(), row.severity(), row.standing(), row.raisedOn(), row.daysLate()))
                .isEqualTo(List.of(2, Severity.CRITICAL, Standing.OPEN, day("2025-03-01"), 112L));
        assertThat(row.carriedFrom()).isEqualTo("remediation-QX01-1");
        assertThat(row.surveyRow()).isEqualTo("E1");
        assertThat(problems(told, null, Standing.WITHDRAWN, Paging.WHOLE).problems())
                .extracting(ProblemRow::problemId, ProblemRow::reason)
                .containsExactly(tuple("N02-002", "重复"));
    }

    @Test
    void what_a_merged_cluster_had_open_is_open_in_the_cluster_that_follows() {
        Told told = told(
                TODAY,
                new ClusterMerged(
                        BEHIND,
                        on("2025-11-10"),
                        WorkStory.HOPELESS,
                        List.of(),
                        "合并",
                        Cohort.COHORT_2025,
                        day("2025-12-31")),
                WorkStory.problem(
                        WorkStory.OTHER, on("2025-11-10"), "N02-001", "N02", Severity.MAJOR, null, "cluster-QX01"));
        CodeRow misconnections = codes(told).codes().get(1);
        assertThat(List.of(misconnections.raised(), misconnections.open(), misconnections.moved()))
                .isEqualTo(List.of(5, 1, 2));
        assertThat(misconnections.clusters()).containsExactly("cluster-QX02");
        assertThat(late(told).problems()).isEmpty();
    }

    @Test
    void what_comes_from_paper_is_marked_with_the_rules_that_it_does_not_meet() {
        Told told = told(
                TODAY,
                WorkStory.problem(CYCLE, transcribed("2025-02-01"), "P05-001", "P05", Severity.MINOR, null, null));
        assertThat(problems(told, null, null, Paging.WHOLE).problems())
                .filteredOn(ProblemRow::transcribed)
                .extracting(ProblemRow::problemId, ProblemRow::exceptions)
                .containsExactly(tuple("P05-001", List.of("VERIFIER_MUST_NOT_BE_THE_FIXER")));
    }

    @Test
    void what_was_erased_is_passed_over() {
        Told told = Chronicle.of(WorkStory.events()).erased(15, 19, 33).told(TODAY, ProblemsFold.FOLD, PlansFold.FOLD);
        assertThat(problems(told, null, null, Paging.WHOLE).counts()).isEqualTo(new ProblemsView.Counts(6, 6, 3, 0, 1));
    }
}
