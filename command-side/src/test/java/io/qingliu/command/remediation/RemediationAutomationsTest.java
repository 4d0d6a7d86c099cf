package io.qingliu.command.remediation;

import static io.qingliu.command.kernel.Someone.automation;
import static io.qingliu.command.remediation.Cycle.CHEN;
import static io.qingliu.command.remediation.Cycle.CLUSTER;
import static io.qingliu.command.remediation.Cycle.DUE;
import static io.qingliu.command.remediation.Cycle.FIRST;
import static io.qingliu.command.remediation.Cycle.LI;
import static io.qingliu.command.remediation.Cycle.PHOTO;
import static io.qingliu.command.remediation.Cycle.RECONNECTED;
import static io.qingliu.command.remediation.Cycle.SECOND;
import static io.qingliu.command.remediation.Cycle.SHEET;
import static io.qingliu.command.remediation.Cycle.WU;
import static io.qingliu.command.remediation.Cycle.cameIn;
import static io.qingliu.command.remediation.Cycle.carried;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.FormRef;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.Role;
import io.qingliu.events.Track;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.cluster.ProblemMapping;
import io.qingliu.events.cluster.SuccessorCluster;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.FormId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.remediation.CycleHandedOver;
import io.qingliu.events.remediation.Origin;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.survey.ObligationNoted;
import io.qingliu.events.survey.SurveySubmitted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class RemediationAutomationsTest {
    private static final CommandContext AUTO = automation("2024-10-20");
    private static final EventContext ON_THE_DAY =
            Someone.as(Role.DISTRICT_BUREAU, "li", "2024-10-20").toEventContext();
    private static final RemediationId THIRD = RemediationId.of(CLUSTER, 3);
    private static final ClusterId NORTH = new ClusterId("cluster-QX01N");
    private static final ClusterId SOUTH = new ClusterId("cluster-QX01S");
    private static final CarriedProblem DEFECT = carried("C4-001", ProblemKind.N03);
    private static final CarriedProblem OVERFLOW = carried("N07-001", ProblemKind.N07);

    private static final SurveySubmitted SUBMITTED = new SurveySubmitted(
            SurveyId.of(CLUSTER, 1),
            Someone.as(Role.DISTRICT_BUREAU, "li", "2024-07-20").toEventContext(),
            new FormRef(new FormId("form-test"), 1),
            Cohort.COHORT_2025,
            DUE,
            Track.GENERAL,
            Map.of());
    private static final ObligationNoted SOONER = new ObligationNoted(
            SurveyId.of(CLUSTER, 1), ON_THE_DAY, true, Cohort.COHORT_2025, LocalDate.parse("2024-12-31"));
    private static final ClusterReopened RELAPSED = new ClusterReopened(
            CLUSTER,
            ON_THE_DAY,
            "雨后溢流",
            List.of(OVERFLOW),
            PHOTO,
            AcceptanceId.of(CLUSTER, 1),
            Cohort.COHORT_2025,
            DUE);
    private static final ClusterSplit SPLIT = new ClusterSplit(
            CLUSTER,
            ON_THE_DAY,
            List.of(new SuccessorCluster(NORTH, "北"), new SuccessorCluster(SOUTH, "南")),
            List.of(
                    new ProblemMapping(DEFECT, NORTH),
                    new ProblemMapping(OVERFLOW, SOUTH),
                    new ProblemMapping(carried("S08-001", ProblemKind.S08), NORTH)),
            "范围调整",
            new ParkId("park-QX"),
            ParkLevel.PROVINCIAL,
            new UnitId("unit-QX"),
            null,
            Frontage.NO,
            List.of(),
            Cohort.COHORT_2027,
            LocalDate.parse("2027-12-31"));
    private static final ClusterMerged MERGED = new ClusterMerged(
            NORTH, ON_THE_DAY, CLUSTER, List.of(new ProblemMapping(DEFECT, CLUSTER)), "并入", Cohort.COHORT_2025, DUE);

    private final LedgerInMemory ledger = new LedgerInMemory();

    @Test
    void a_submitted_survey_asks_for_the_cycle_of_its_campaign() {
        assertThat(WhenSurveySubmittedThenOpenRemediation.request(SUBMITTED, AUTO))
                .isEqualTo(new OpenRemediation(
                        FIRST,
                        AUTO,
                        Origin.SURVEY,
                        "survey-QX01-1",
                        Cohort.COHORT_2025,
                        DUE,
                        null,
                        null,
                        List.of(),
                        List.of()));
    }

    @Test
    void a_failed_round_asks_for_the_next_cycle_with_its_findings_and_its_sheet() {
        assertThat(WhenAcceptanceFailedThenReopenRemediation.request(concluded(Verdict.FAIL, DEFECT), AUTO))
                .isEqualTo(new OpenRemediation(
                        SECOND,
                        AUTO,
                        Origin.FAILED_ACCEPTANCE,
                        "acceptance-QX01-1",
                        Cohort.COHORT_2025,
                        DUE,
                        FIRST,
                        SHEET,
                        List.of(DEFECT),
                        List.of()));
    }

    @Test
    void a_relapse_asks_for_the_cycle_after_the_passed_round() {
        assertThat(WhenClusterReopenedThenReopenRemediation.request(RELAPSED, AUTO))
                .isEqualTo(new OpenRemediation(
                        SECOND,
                        AUTO,
                        Origin.REOPENING,
                        "cluster-QX01",
                        Cohort.COHORT_2025,
                        DUE,
                        FIRST,
                        null,
                        List.of(OVERFLOW),
                        PHOTO));
    }

    @Test
    void a_split_asks_for_a_cycle_of_each_follower_with_its_own_problems() {
        assertThat(WhenClusterSplitOrMergedThenCarryProblems.request(SPLIT, NORTH, AUTO))
                .isEqualTo(new OpenRemediation(
                        RemediationId.of(NORTH, 1),
                        AUTO,
                        Origin.SPLIT_OR_MERGER,
                        "cluster-QX01",
                        Cohort.COHORT_2027,
                        LocalDate.parse("2027-12-31"),
                        null,
                        null,
                        List.of(DEFECT, carried("S08-001", ProblemKind.S08)),
                        List.of()));
    }

    @Test
    void a_merger_asks_for_a_cycle_of_the_cluster_that_remains() {
        assertThat(WhenClusterSplitOrMergedThenCarryProblems.request(MERGED, CLUSTER, AUTO))
                .isEqualTo(new OpenRemediation(
                        FIRST,
                        AUTO,
                        Origin.SPLIT_OR_MERGER,
                        "cluster-QX01N",
                        Cohort.COHORT_2025,
                        DUE,
                        null,
                        null,
                        List.of(DEFECT),
                        List.of()));
    }

    @Test
    void a_survey_and_its_changed_obligation_reach_the_cycle() {
        hear(SUBMITTED);
        hear(SOONER);
        hear(SOONER);
        assertThat(ledger.written())
                .containsExactly(
                        Cycle.OPENED,
                        new io.qingliu.events.remediation.ObligationNoted(
                                FIRST, AUTO.toEventContext(), Cohort.COHORT_2025, LocalDate.parse("2024-12-31")));
    }

    @Test
    void a_survey_submitted_again_tells_the_open_cycle_what_the_cluster_owes() {
        hear(MERGED_EARLY);
        hear(SUBMITTED);
        hear(SUBMITTED);
        assertThat(ledger.written())
                .hasSize(3)
                .last()
                .isEqualTo(new io.qingliu.events.remediation.ObligationNoted(
                        FIRST, automation("2024-07-20").toEventContext(), Cohort.COHORT_2025, DUE));
    }

    @Test
    void an_obligation_without_a_cycle_waits_for_the_survey() {
        hear(SOONER);
        assertThat(ledger.written()).isEmpty();
    }

    @Test
    void a_passed_round_opens_no_cycle() {
        hear(concluded(Verdict.PASS, DEFECT));
        assertThat(ledger.written()).isEmpty();
    }

    @Test
    void the_next_cycle_takes_over_what_is_open_and_not_what_was_settled_since_the_completion() {
        hear(SUBMITTED);
        raise("S08-001", ProblemKind.S08);
        raise("M01-001", ProblemKind.M01);
        ledger.ask(new CompleteFix(FIRST, CHEN, new ProblemId("M01-001"), "已补", RECONNECTED, PHOTO));
        ledger.ask(new VerifyFix(FIRST, WU, new ProblemId("M01-001"), null, List.of()));
        ledger.written().clear();
        hear(concluded(Verdict.FAIL, DEFECT));
        CarriedProblem mark = carried("S08-001", ProblemKind.S08);
        assertThat(ledger.written())
                .containsExactly(
                        new RemediationOpened(
                                SECOND,
                                AUTO.toEventContext(),
                                Origin.FAILED_ACCEPTANCE,
                                "acceptance-QX01-1",
                                Cohort.COHORT_2025,
                                DUE,
                                FIRST,
                                SHEET,
                                Loaded.STRICT,
                                Cycle.STRICT),
                        cameIn(SECOND, AUTO, DEFECT, "acceptance-QX01-1", List.of()),
                        new CycleHandedOver(FIRST, AUTO.toEventContext(), SECOND, List.of(mark)),
                        cameIn(SECOND, AUTO, mark, "remediation-QX01-1", List.of()));
        assertThatThrownBy(() -> raise("N02-009", ProblemKind.N02))
                .isInstanceOfSatisfying(
                        RuleRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(RemediationRule.THE_NEXT_CYCLE_HAS_TAKEN_OVER));
    }

    @Test
    void a_round_that_was_annulled_and_failed_again_carries_only_what_it_found_anew() {
        hear(SUBMITTED);
        hear(concluded(Verdict.FAIL, DEFECT));
        ledger.written().clear();
        hear(concluded(Verdict.FAIL, DEFECT, OVERFLOW));
        hear(concluded(Verdict.FAIL, DEFECT, OVERFLOW));
        assertThat(ledger.written()).containsExactly(cameIn(SECOND, AUTO, OVERFLOW, "acceptance-QX01-1", List.of()));
    }

    @Test
    void problems_and_obligations_find_the_cycle_that_is_worked_in() {
        hear(SUBMITTED);
        hear(concluded(Verdict.FAIL, DEFECT));
        hear(concludedSecond());
        ledger.written().clear();
        hear(SOONER);
        hear(MERGED);
        hear(new ClusterMerged(
                SOUTH,
                ON_THE_DAY,
                CLUSTER,
                List.of(new ProblemMapping(OVERFLOW, CLUSTER)),
                "并入",
                Cohort.COHORT_2025,
                DUE));
        assertThat(ledger.written())
                .containsExactly(
                        new io.qingliu.events.remediation.ObligationNoted(
                                THIRD, AUTO.toEventContext(), Cohort.COHORT_2025, LocalDate.parse("2024-12-31")),
                        cameIn(THIRD, AUTO, carried("C4-001-2", ProblemKind.N03), "cluster-QX01N", List.of()),
                        cameIn(THIRD, AUTO, OVERFLOW, "cluster-QX01S", List.of()));
    }

    @Test
    void a_sheet_does_not_follow_into_a_later_cycle() {
        CarryProblems again = new CarryProblems(SECOND, AUTO, "acceptance-QX01-1", List.of(OVERFLOW), List.of(), SHEET);
        assertThat(again.into(SECOND)).isEqualTo(again);
        assertThat(again.into(THIRD))
                .isEqualTo(new CarryProblems(THIRD, AUTO, "acceptance-QX01-1", List.of(OVERFLOW), List.of(), null));
    }

    @Test
    void a_split_opens_a_cycle_in_each_follower() {
        hear(SPLIT);
        assertThat(ledger.cycle(RemediationId.of(NORTH, 1)).list().open())
                .containsExactly(DEFECT, carried("S08-001", ProblemKind.S08));
        assertThat(ledger.cycle(RemediationId.of(SOUTH, 1)).list().open()).containsExactly(OVERFLOW);
    }

    @Test
    void a_relapse_opens_the_next_cycle_and_takes_the_minor_problems_along() {
        hear(SUBMITTED);
        raise("S08-001", ProblemKind.S08);
        hear(RELAPSED);
        assertThat(ledger.cycle(SECOND).list().open()).containsExactly(OVERFLOW, carried("S08-001", ProblemKind.S08));
    }

    @Test
    void what_no_automation_expects_is_left_to_people() {
        ClusterReopened beforeThePolicy = new ClusterReopened(
                CLUSTER,
                Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-06-01").toEventContext(),
                "雨后溢流",
                List.of(OVERFLOW),
                PHOTO,
                AcceptanceId.of(CLUSTER, 1),
                Cohort.COHORT_2025,
                DUE);
        assertThatThrownBy(() -> hear(beforeThePolicy))
                .isInstanceOfSatisfying(
                        RuleRefused.class,
                        refused ->
                                assertThat(refused.rule()).isEqualTo(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED));
    }

    private static final ClusterMerged MERGED_EARLY = new ClusterMerged(
            NORTH,
            Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01").toEventContext(),
            CLUSTER,
            List.of(new ProblemMapping(DEFECT, CLUSTER)),
            "并入",
            Cohort.UNDETERMINED,
            null);

    private static AcceptanceConcluded concluded(Verdict verdict, CarriedProblem... findings) {
        return concluded(verdict, 1, findings);
    }

    private static AcceptanceConcluded concludedSecond() {
        return concluded(Verdict.FAIL, 2, DEFECT);
    }

    private static AcceptanceConcluded concluded(Verdict verdict, int round, CarriedProblem... findings) {
        return new AcceptanceConcluded(
                AcceptanceId.of(CLUSTER, round),
                ON_THE_DAY,
                verdict,
                860,
                1000,
                1000,
                10,
                900,
                SHEET.rubric(),
                SHEET.points(),
                List.of(),
                List.of(),
                List.of(findings),
                List.of(),
                RemediationId.of(CLUSTER, round),
                LocalDate.parse("2024-10-10"),
                Cohort.COHORT_2025,
                DUE,
                new PolicyRef(new PolicyId("policy-acceptance"), 1));
    }

    private void raise(String id, ProblemKind kind) {
        CarriedProblem problem = carried(id, kind);
        ledger.ask(new RaiseProblem(
                FIRST,
                LI,
                problem.problemId(),
                problem.code(),
                problem.severity(),
                problem.description(),
                problem.part(),
                null,
                null,
                problem.scoreItems(),
                PHOTO));
    }

    private void hear(SurveySubmitted event) {
        new WhenSurveySubmittedThenOpenRemediation(ledger).on(event, new GenericEventMessage<>(event));
    }

    private void hear(ObligationNoted event) {
        new WhenObligationNotedThenTellRemediation(ledger).on(event, new GenericEventMessage<>(event));
    }

    private void hear(AcceptanceConcluded event) {
        new WhenAcceptanceFailedThenReopenRemediation(ledger).on(event, new GenericEventMessage<>(event));
    }

    private void hear(ClusterReopened event) {
        new WhenClusterReopenedThenReopenRemediation(ledger).on(event, new GenericEventMessage<>(event));
    }

    private void hear(ClusterSplit event) {
        new WhenClusterSplitOrMergedThenCarryProblems(ledger).on(event, new GenericEventMessage<>(event));
    }

    private void hear(ClusterMerged event) {
        new WhenClusterSplitOrMergedThenCarryProblems(ledger).on(event, new GenericEventMessage<>(event));
    }
}
