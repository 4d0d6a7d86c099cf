package io.qingliu.query.worklist;

import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.worklist.WorkStory.BEHIND;
import static io.qingliu.query.worklist.WorkStory.CYCLE;
import static io.qingliu.query.worklist.WorkStory.QX01;
import static io.qingliu.query.worklist.WorkStory.QX02;
import static io.qingliu.query.worklist.WorkStory.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Mark;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.cluster.ClusterSuspended;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.rubric.RubricWithdrawn;
import io.qingliu.events.survey.SurveyRowCorrected;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.testing.Chronicle;
import io.qingliu.query.worklist.BlockingView.BlockedItem;
import io.qingliu.query.worklist.BlockingView.BlockingProblem;
import io.qingliu.query.worklist.BlockingView.BlockingRow;
import io.qingliu.query.worklist.WorkRow.EvidenceRow;
import io.qingliu.query.worklist.WorklistView.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must be finished this week, and which enterprises still block which points: questions 41 and 42. */
class WorkTest {
    private static Told told(String day, DomainEvent... more) {
        return Chronicle.of(WorkStory.events())
                .and(more)
                .told(
                        day,
                        ObligationsFold.FOLD,
                        ProblemsFold.FOLD,
                        PlansFold.FOLD,
                        ReportsFold.FOLD,
                        RoundsFold.FOLD,
                        RubricsFold.FOLD,
                        SurveysFold.FOLD);
    }

    private static WorklistView work(
            Told told, @Nullable String organisation, @Nullable String dueTo, @Nullable Task task) {
        LocalDate to = dueTo == null ? null : day(dueTo);
        return FindWork.of(
                told,
                new WorklistQuestion(
                        Within.ALL,
                        null,
                        null,
                        organisation,
                        null,
                        null,
                        to,
                        task,
                        told.moment(),
                        Paging.WHOLE,
                        Map.of()));
    }

    private static EvidenceRow proposed(String text, String source) {
        return new EvidenceRow(text, source, Mark.PROPOSED, "本产品建议");
    }

    private static final WorkRow CONNECTION = new WorkRow(
            Task.FIX,
            "整改问题",
            QX01,
            "N02-001",
            "问题 N02-001",
            "N02",
            "错接混接",
            Severity.MAJOR,
            "较大",
            Role.PARK_MANAGEMENT_BODY,
            "园区管理机构",
            "org-qingxi-park",
            "改接错接管道",
            day("2025-07-10"),
            day("2025-07-31"),
            day("2025-07-10"),
            -133,
            133,
            "复检仍有出流",
            null,
            true,
            "policy-remediation v1",
            List.of(proposed("复检记录", "问题分类 N02 错接混接"), proposed("复检", "rubric-1 v1 C3 错接混接整改")),
            List.of(14L, 15L, 21L, 22L, 27L));

    @Test
    void what_must_a_park_body_finish_this_week_and_with_what_evidence() {
        Told told = told(TODAY);
        assertThat(work(told, "org-qingxi-park", null, null))
                .isEqualTo(new WorklistView(
                        told.head(Map.of()),
                        day("2025-11-17"),
                        day("2025-11-23"),
                        new WorklistView.Counts(3, 6, 1, 1, 1),
                        List.of(CONNECTION),
                        null));
    }

    @Test
    void what_is_due_by_the_end_of_the_week_stands_in_the_order_of_its_days() {
        WorklistView view = work(told(TODAY), null, null, null);
        assertThat(view.work())
                .extracting(WorkRow::subject, WorkRow::organisation, WorkRow::dueOn, WorkRow::daysLeft)
                .containsExactly(
                        tuple("N02-001", "org-qingxi-park", day("2025-07-10"), -133L),
                        tuple("N01-001", "org-nanan-park", day("2025-08-30"), -82L),
                        tuple("S02-001", "org-food", day("2025-11-21"), 1L));
        assertThat(view.counts()).isEqualTo(new WorklistView.Counts(3, 6, 1, 3, 2));
    }

    @Test
    void a_fix_that_waits_is_verified_by_the_district_and_nodes_are_reached_by_their_day() {
        Told told = told(TODAY, WorkStory.fixed(CYCLE, "2025-11-19", "S02-001"));
        assertThat(work(told, null, null, Task.VERIFY).work())
                .extracting(WorkRow::subject, WorkRow::role, WorkRow::organisation, WorkRow::evidenceDemanded)
                .containsExactly(tuple("S02-001", Role.DISTRICT_BUREAU, null, null));
        assertThat(work(told, null, "2025-12-31", Task.MILESTONE).work())
                .extracting(WorkRow::subject, WorkRow::description, WorkRow::role, WorkRow::organisation)
                .containsExactly(
                        tuple("dry", "晴天采样", Role.PARK_MANAGEMENT_BODY, "org-qingxi-park"),
                        tuple("acceptance", "评审验收", Role.DISTRICT_BUREAU, null),
                        tuple("report", "总结报告", Role.DISTRICT_BUREAU, null));
    }

    @Test
    void a_suspended_cluster_says_so_and_a_withdrawn_rubric_demands_nothing() {
        Told told = told(
                TODAY,
                new ClusterSuspended(BEHIND, on("2025-11-01"), "征地"),
                new RubricWithdrawn(Rounds.rubric().rubricId(), on("2025-11-01"), 1, "换版"));
        WorkRow row = work(told, "org-qingxi-park", null, null).work().getFirst();
        assertThat(row.suspended()).isEqualTo("征地");
        assertThat(row.evidence()).containsExactly(proposed("复检记录", "问题分类 N02 错接混接"));
    }

    @Test
    void every_kind_of_problem_has_its_closing_evidence() {
        for (ProblemKind kind : ProblemKind.values()) {
            ProblemFact problem = new ClusterProblems("cluster-QX01", Map.of())
                    .after(WorkStory.problem(CYCLE, "2025-01-01", "p", kind.name(), Severity.MINOR, null), 1)
                    .byId()
                    .get("p");
            assertThat(ClosingEvidence.of(problem, null)).as(kind.name()).hasSize(1);
        }
    }

    private static BlockingView blocking(Told told, @Nullable String enterprise, Paging paging) {
        return FindBlocking.of(
                told, new BlockingQuestion(Within.ALL, enterprise, null, null, told.moment(), paging, Map.of()));
    }

    private static BlockingProblem problem(
            String id, String code, String codeZh, String dueOn, long late, List<String> items, List<Long> restsOn) {
        return new BlockingProblem(
                id,
                code,
                codeZh,
                Severity.MAJOR,
                "较大",
                "问题 " + id,
                Standing.OPEN,
                "待整改",
                day(dueOn),
                late,
                items,
                restsOn);
    }

    @Test
    void which_enterprises_still_block_which_points() {
        Told told = told(
                TODAY,
                Rounds.opened(BEHIND, 1, "2025-11-11"),
                // the assessor rests the item of the outlets on the connection too
                Rounds.scored(BEHIND, 1, "C3", 40, 70, "N02-002"),
                Rounds.scored(BEHIND, 1, "B5", 35, 40, "N02-001"));
        EnterpriseRow chemicals = new EnterpriseRow("E1", "清溪化工", null, null, day("2025-02-20"), 13);
        EnterpriseRow food = new EnterpriseRow("E2", "清溪食品", null, null, day("2025-02-20"), 13);
        assertThat(blocking(told, null, Paging.WHOLE))
                .isEqualTo(new BlockingView(
                        told.head(Map.of()),
                        new BlockingView.Counts(2, 2, 4, 2),
                        List.of(
                                new BlockingRow(
                                        QX01,
                                        chemicals,
                                        List.of(problem(
                                                "N02-001",
                                                "N02",
                                                "错接混接",
                                                "2025-07-31",
                                                112,
                                                List.of("B5", "C3"),
                                                List.of(15L, 22L, 27L))),
                                        List.of(
                                                new BlockedItem("B5", "雨水排口", 40L, 35L, 5L, "0.5", 42L),
                                                new BlockedItem("C3", "错接混接整改", 70L, 40L, 30L, "3.0", 41L)),
                                        1,
                                        "rubric-1 v1",
                                        Mark.PROPOSED,
                                        10),
                                new BlockingRow(
                                        QX01,
                                        food,
                                        List.of(problem(
                                                "S02-001",
                                                "S02",
                                                "厂区雨污未分流",
                                                "2025-11-23",
                                                0,
                                                List.of("B1"),
                                                List.of(16L, 22L))),
                                        List.of(new BlockedItem("B1", "厂区雨污分流", 80L, null, 80L, "8.0", null)),
                                        1,
                                        "rubric-1 v1",
                                        Mark.PROPOSED,
                                        10)),
                        null));
    }

    @Test
    void before_the_first_round_the_published_rubric_says_what_is_at_stake() {
        BlockingView view = blocking(told(TODAY), "清溪食品", Paging.WHOLE);
        assertThat(view.enterprises())
                .extracting(BlockingRow::round, BlockingRow::rubric, BlockingRow::items)
                .containsExactly(tuple(
                        null, "rubric-1 v1", List.of(new BlockedItem("B1", "厂区雨污分流", 80L, null, 80L, "8.0", null))));
    }

    @Test
    void an_item_with_full_points_is_not_blocked_and_names_are_as_corrected() {
        Told told = told(
                TODAY,
                Rounds.opened(BEHIND, 1, "2025-11-11"),
                Rounds.scored(BEHIND, 1, "B1", 80, 80),
                new SurveyRowCorrected(
                        SurveyId.of(BEHIND, 1),
                        on("2025-11-01"),
                        new RowId("E2"),
                        Map.of("name", "清溪食品"),
                        Map.of("name", "清溪食品二厂"),
                        "更名"),
                new ProblemRegraded(
                        CYCLE,
                        on("2025-11-02"),
                        new ProblemId("S02-001"),
                        Severity.MAJOR,
                        Severity.MINOR,
                        "局部",
                        List.of()));
        BlockingRow row = blocking(told, "清溪食品二厂", Paging.WHOLE).enterprises().getFirst();
        assertThat(row.items()).isEmpty();
        assertThat(row.problems())
                .extracting(BlockingProblem::problemId, BlockingProblem::severity)
                .containsExactly(tuple("S02-001", Severity.MINOR));
        assertThat(QX02.clusterId()).isNotEqualTo(row.cluster().clusterId());
    }

    @Test
    void enterprises_come_page_by_page() {
        BlockingView first = blocking(told(TODAY), null, new Paging("blocking", null, 1));
        assertThat(first.enterprises())
                .extracting(it -> it.enterprise().rowId())
                .containsExactly("E1");
        assertThat(first.next()).isNotNull();
        BlockingView second = blocking(told(TODAY), null, new Paging("blocking", "cluster-QX01 E1", 1));
        assertThat(second.enterprises())
                .extracting(it -> it.enterprise().rowId())
                .containsExactly("E2");
        assertThat(second.next()).isNull();
    }
}
