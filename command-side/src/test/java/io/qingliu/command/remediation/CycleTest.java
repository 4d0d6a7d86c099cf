package io.qingliu.command.remediation;

import static io.qingliu.command.kernel.Someone.automation;
import static io.qingliu.command.remediation.Cycle.CHEN;
import static io.qingliu.command.remediation.Cycle.DUE;
import static io.qingliu.command.remediation.Cycle.FIRST;
import static io.qingliu.command.remediation.Cycle.FIXED;
import static io.qingliu.command.remediation.Cycle.LI;
import static io.qingliu.command.remediation.Cycle.MISCONNECTION;
import static io.qingliu.command.remediation.Cycle.N02;
import static io.qingliu.command.remediation.Cycle.NO_FLOW_MARK;
import static io.qingliu.command.remediation.Cycle.OPENED;
import static io.qingliu.command.remediation.Cycle.PHOTO;
import static io.qingliu.command.remediation.Cycle.S08;
import static io.qingliu.command.remediation.Cycle.SECOND;
import static io.qingliu.command.remediation.Cycle.SHEET;
import static io.qingliu.command.remediation.Cycle.VERIFIED;
import static io.qingliu.command.remediation.Cycle.WU;
import static io.qingliu.command.remediation.Cycle.cameIn;
import static io.qingliu.command.remediation.Cycle.carried;
import static io.qingliu.command.remediation.Cycle.planned;
import static io.qingliu.command.remediation.Cycle.room;
import static io.qingliu.command.remediation.Cycle.started;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.remediation.CompletionDayCorrected;
import io.qingliu.events.remediation.CycleHandedOver;
import io.qingliu.events.remediation.LastRoundReplaced;
import io.qingliu.events.remediation.ObligationNoted;
import io.qingliu.events.remediation.Origin;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleTest {
    private static final CommandContext AUTO = automation("2024-10-20");
    private static final CarriedProblem FLOW_MARK = new CarriedProblem(
            S08,
            ProblemKind.S08.code(),
            Severity.MINOR,
            ProblemKind.S08.part(),
            ProblemKind.S08.zh(),
            List.of(new ItemId("C3")));
    private static final RemediationCompleted COMPLETED = new RemediationCompleted(
            FIRST, CHEN.toEventContext(), List.of(FLOW_MARK), Cohort.COHORT_2025, DUE, 0, null);
    private static final CycleHandedOver HANDED_OVER =
            new CycleHandedOver(FIRST, AUTO.toEventContext(), SECOND, List.of(FLOW_MARK));

    @Test
    void a_submitted_survey_opens_a_cycle_under_the_policy_in_force_on_the_day() {
        room().when(new OpenRemediation(
                        FIRST,
                        automation("2024-07-20"),
                        Origin.SURVEY,
                        "survey-QX01-1",
                        Cohort.COHORT_2025,
                        DUE,
                        null,
                        null,
                        List.of(),
                        List.of()))
                .then(OPENED);
        room().when(new OpenRemediation(
                        FIRST,
                        automation("2026-01-01"),
                        Origin.SURVEY,
                        "survey-QX01-1",
                        Cohort.COHORT_2027,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()))
                .then(new RemediationOpened(
                        FIRST,
                        automation("2026-01-01").toEventContext(),
                        Origin.SURVEY,
                        "survey-QX01-1",
                        Cohort.COHORT_2027,
                        null,
                        null,
                        null,
                        Loaded.LENIENT,
                        new RemediationRules(false, false, false, List.of())));
    }

    @Test
    void no_cycle_opens_without_a_policy_in_force() {
        room().when(new OpenRemediation(
                        FIRST,
                        automation("2024-06-17"),
                        Origin.SURVEY,
                        "survey-QX01-1",
                        Cohort.COHORT_2025,
                        DUE,
                        null,
                        null,
                        List.of(),
                        List.of()))
                .refusedBy(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED);
    }

    @Test
    void a_failed_round_opens_the_next_cycle_with_what_it_found_and_its_sheet() {
        CarriedProblem defect = carried("C4-001", ProblemKind.N03);
        CarriedProblem mark = carried("S08-001", ProblemKind.S08);
        room().when(new OpenRemediation(
                        SECOND,
                        AUTO,
                        Origin.FAILED_ACCEPTANCE,
                        "acceptance-QX01-1",
                        Cohort.COHORT_2025,
                        DUE,
                        FIRST,
                        SHEET,
                        List.of(defect, mark),
                        PHOTO))
                .then(
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
                        cameIn(SECOND, AUTO, defect, "acceptance-QX01-1", PHOTO),
                        cameIn(SECOND, AUTO, mark, "acceptance-QX01-1", PHOTO));
    }

    @Test
    void problems_are_carried_into_a_running_cycle_once() {
        CarriedProblem defect = carried("C4-001", ProblemKind.N03);
        room().given(OPENED, MISCONNECTION)
                .when(carry("acceptance-QX01-1", carried("N02-001", ProblemKind.N02), defect))
                .then(cameIn(FIRST, AUTO, defect, "acceptance-QX01-1", List.of()));
        room().given(OPENED, MISCONNECTION)
                .when(carry("acceptance-QX01-1", carried("N02-001", ProblemKind.N02)))
                .refusedBy(RemediationRule.A_PROBLEM_STANDS_ONCE, "problems");
    }

    @Test
    void another_sheet_replaces_that_of_an_annulled_round_and_goes_on_to_the_next() {
        LastRoundReplaced replaced = new LastRoundReplaced(FIRST, AUTO.toEventContext(), SHEET);
        CarryProblems again = new CarryProblems(
                FIRST, AUTO, "acceptance-QX01-1", List.of(carried("N02-001", ProblemKind.N02)), List.of(), SHEET);
        started(FIXED).when(again).then(replaced);
        started(FIXED, replaced).when(again).refusedBy(RemediationRule.A_PROBLEM_STANDS_ONCE, "problems");
        started(FIXED, VERIFIED, replaced)
                .when(new CompleteRemediation(FIRST, CHEN))
                .then(new RemediationCompleted(
                        FIRST, CHEN.toEventContext(), List.of(FLOW_MARK), Cohort.COHORT_2025, DUE, 0, SHEET));
    }

    @Test
    void a_problem_of_another_cluster_comes_in_under_a_free_id() {
        CarriedProblem theirs = carried("N02-001", ProblemKind.N02);
        ProblemRaised renamed = cameIn(FIRST, AUTO, carried("N02-001-2", ProblemKind.N02), "cluster-QX02", List.of());
        room().given(OPENED, MISCONNECTION).when(carry("cluster-QX02", theirs)).then(renamed);
        room().given(OPENED, MISCONNECTION, renamed)
                .when(carry("cluster-QX02", theirs))
                .refusedBy(RemediationRule.A_PROBLEM_STANDS_ONCE, "problems");
    }

    @Test
    void a_problem_found_again_after_it_was_settled_comes_in_anew() {
        started(FIXED, VERIFIED)
                .when(carry("cluster-QX01", carried("N02-001", ProblemKind.N02)))
                .then(cameIn(FIRST, AUTO, carried("N02-001-2", ProblemKind.N02), "cluster-QX01", List.of()));
    }

    @Test
    void a_change_of_the_obligation_is_noted_and_decides_what_is_late() {
        LocalDate sooner = LocalDate.parse("2024-08-31");
        ObligationNoted noted = new ObligationNoted(FIRST, AUTO.toEventContext(), Cohort.COHORT_2025, sooner);
        room().given(OPENED)
                .when(new NoteObligation(FIRST, AUTO, Cohort.COHORT_2025, sooner))
                .then(noted);
        room().given(OPENED)
                .when(new NoteObligation(FIRST, AUTO, Cohort.COHORT_2025, DUE))
                .refusedBy(RemediationRule.NOTHING_WOULD_CHANGE);
        started(FIXED, VERIFIED, noted)
                .when(new CompleteRemediation(FIRST, CHEN))
                .then(new RemediationCompleted(
                        FIRST, CHEN.toEventContext(), List.of(FLOW_MARK), Cohort.COHORT_2025, sooner, 1, null));
    }

    @Test
    void the_remediation_is_completed_when_no_blocking_problem_is_open() {
        started(FIXED, VERIFIED).when(new CompleteRemediation(FIRST, CHEN)).then(COMPLETED);
    }

    @Test
    void a_late_completion_is_recorded_with_its_days() {
        CommandContext late = Someone.as(Role.PARK_MANAGEMENT_BODY, "chen", "2026-01-10");
        started(FIXED, VERIFIED)
                .when(new CompleteRemediation(FIRST, late))
                .then(new RemediationCompleted(
                        FIRST, late.toEventContext(), List.of(FLOW_MARK), Cohort.COHORT_2025, DUE, 10, null));
    }

    @Test
    void open_problems_of_the_grades_of_the_policy_block_completion() {
        started().when(new CompleteRemediation(FIRST, CHEN)).refusedBy(RemediationRule.BLOCKING_PROBLEMS_ARE_OPEN);
        started(FIXED).when(new CompleteRemediation(FIRST, CHEN)).refusedBy(RemediationRule.BLOCKING_PROBLEMS_ARE_OPEN);
        ProblemRegraded worse =
                new ProblemRegraded(FIRST, LI.toEventContext(), S08, Severity.MINOR, Severity.CRITICAL, "水质超标", PHOTO);
        started(FIXED, VERIFIED, worse)
                .when(new CompleteRemediation(FIRST, CHEN))
                .refusedBy(RemediationRule.BLOCKING_PROBLEMS_ARE_OPEN);
    }

    @Test
    void a_transcribed_completion_with_blocking_problems_lists_the_exception() {
        CommandContext clerk = Someone.transcribing(Role.PARK_MANAGEMENT_BODY, "wang", "chen", "2024-09-01");
        started()
                .when(new CompleteRemediation(FIRST, clerk))
                .then(new RemediationCompleted(
                        FIRST,
                        clerk.toEventContext().withExceptions(List.of("BLOCKING_PROBLEMS_ARE_OPEN")),
                        List.of(facts(MISCONNECTION), facts(NO_FLOW_MARK)),
                        Cohort.COHORT_2025,
                        DUE,
                        0,
                        null));
    }

    @Test
    void the_remediation_is_completed_once_and_after_its_start() {
        started(FIXED, VERIFIED, COMPLETED)
                .when(new CompleteRemediation(FIRST, CHEN))
                .refusedBy(RemediationRule.REMEDIATION_IS_COMPLETED);
        planned(FIXED, VERIFIED)
                .when(new CompleteRemediation(FIRST, CHEN))
                .refusedBy(RemediationRule.REMEDIATION_HAS_NOT_STARTED);
    }

    @Test
    void a_wrong_completion_day_is_corrected() {
        started(FIXED, VERIFIED, COMPLETED)
                .when(correct("2024-08-30", "单据日期有误"))
                .then(new CompletionDayCorrected(
                        FIRST,
                        LI.toEventContext(),
                        LocalDate.parse("2024-09-01"),
                        LocalDate.parse("2024-08-30"),
                        "单据日期有误",
                        PHOTO));
    }

    @Test
    void a_completion_day_is_corrected_to_another_day_that_is_past_and_with_a_reason() {
        started(FIXED, VERIFIED)
                .when(correct("2024-08-30", "单据日期有误"))
                .refusedBy(RemediationRule.REMEDIATION_IS_NOT_COMPLETED);
        started(FIXED, VERIFIED, COMPLETED)
                .when(correct("2024-09-01", "单据日期有误"))
                .refusedBy(RemediationRule.NOTHING_WOULD_CHANGE, "after");
        started(FIXED, VERIFIED, COMPLETED)
                .when(correct("2026-11-01", "单据日期有误"))
                .refusedBy(GeneralRule.A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING, "after");
        started(FIXED, VERIFIED, COMPLETED)
                .when(correct("2024-08-30", ""))
                .refusedBy(RemediationRule.A_REASON_IS_DEMANDED, "reason");
    }

    @Test
    void the_next_cycle_takes_over_what_is_still_open() {
        started(FIXED, VERIFIED, COMPLETED)
                .when(new HandOverCycle(FIRST, AUTO, SECOND))
                .then(HANDED_OVER);
    }

    @Test
    void a_cycle_that_was_handed_over_is_not_worked_in() {
        started(FIXED, HANDED_OVER)
                .when(new VerifyFix(FIRST, WU, N02, null, List.of()))
                .refusedBy(RemediationRule.THE_NEXT_CYCLE_HAS_TAKEN_OVER);
        started(HANDED_OVER)
                .when(new HandOverCycle(FIRST, AUTO, SECOND))
                .refusedBy(RemediationRule.THE_NEXT_CYCLE_HAS_TAKEN_OVER);
    }

    @Test
    void the_completion_day_of_a_cycle_that_was_handed_over_can_still_be_corrected() {
        started(FIXED, VERIFIED, COMPLETED, HANDED_OVER)
                .when(correct("2024-08-30", "单据日期有误"))
                .then(new CompletionDayCorrected(
                        FIRST,
                        LI.toEventContext(),
                        LocalDate.parse("2024-09-01"),
                        LocalDate.parse("2024-08-30"),
                        "单据日期有误",
                        PHOTO));
    }

    @Test
    void only_an_automation_opens_a_cycle() {
        room().when(new OpenRemediation(
                        FIRST,
                        LI,
                        Origin.SURVEY,
                        "survey-QX01-1",
                        Cohort.COHORT_2025,
                        DUE,
                        null,
                        null,
                        List.of(),
                        List.of()))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static CarryProblems carry(String from, CarriedProblem... problems) {
        return new CarryProblems(FIRST, AUTO, from, List.of(problems), List.of(), null);
    }

    private static CorrectCompletionDay correct(String after, String reason) {
        return new CorrectCompletionDay(FIRST, LI, LocalDate.parse(after), reason, PHOTO);
    }

    private static CarriedProblem facts(ProblemRaised e) {
        return new CarriedProblem(e.problemId(), e.code(), e.severity(), e.part(), e.description(), e.scoreItems());
    }
}
