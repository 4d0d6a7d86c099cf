package io.qingliu.command.remediation;

import static io.qingliu.command.remediation.Cycle.CHEN;
import static io.qingliu.command.remediation.Cycle.FIRST;
import static io.qingliu.command.remediation.Cycle.FIXED;
import static io.qingliu.command.remediation.Cycle.LI;
import static io.qingliu.command.remediation.Cycle.MISCONNECTION;
import static io.qingliu.command.remediation.Cycle.N02;
import static io.qingliu.command.remediation.Cycle.OPENED;
import static io.qingliu.command.remediation.Cycle.PHOTO;
import static io.qingliu.command.remediation.Cycle.RECONNECTED;
import static io.qingliu.command.remediation.Cycle.VERIFIED;
import static io.qingliu.command.remediation.Cycle.WU;
import static io.qingliu.command.remediation.Cycle.room;
import static io.qingliu.command.remediation.Cycle.started;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.Work;
import io.qingliu.events.WorkKind;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixReturned;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixTest {
    private static final FixReturned RETURNED = new FixReturned(FIRST, WU.toEventContext(), N02, "仍有渗漏", PHOTO);
    private static final ProblemReopened RELAPSED =
            new ProblemReopened(FIRST, WU.toEventContext(), N02, "晴天又见出流", PHOTO);

    @Test
    void a_fix_is_completed_with_evidence_and_what_it_built() {
        started().when(complete(CHEN, N02, RECONNECTED, PHOTO)).then(FIXED);
    }

    @Test
    void a_fix_made_on_the_spot_is_recorded_before_there_is_a_plan() {
        room().given(OPENED, MISCONNECTION)
                .when(complete(CHEN, N02, RECONNECTED, PHOTO))
                .then(FIXED);
    }

    @Test
    void a_fix_needs_evidence() {
        started()
                .when(complete(CHEN, N02, RECONNECTED, List.of()))
                .refusedBy(RemediationRule.A_FIX_NEEDS_EVIDENCE, "evidence");
    }

    @Test
    void a_transcribed_fix_without_evidence_lists_the_exception() {
        CommandContext clerk = Someone.transcribing(Role.PARK_MANAGEMENT_BODY, "wang", "chen", "2024-09-01");
        started()
                .when(complete(clerk, N02, RECONNECTED, List.of()))
                .then(new FixCompleted(
                        FIRST,
                        clerk.toEventContext().withExceptions(List.of("A_FIX_NEEDS_EVIDENCE")),
                        N02,
                        "已改接",
                        RECONNECTED,
                        List.of()));
    }

    @Test
    void what_was_built_has_a_quantity() {
        List<Work> nothing = List.of(RECONNECTED.getFirst(), new Work(WorkKind.SEWER_BUILT_M, 0));
        started()
                .when(complete(CHEN, N02, nothing, PHOTO))
                .refusedBy(RemediationRule.A_WORK_HAS_A_QUANTITY, "works[1].quantity");
    }

    @Test
    void only_an_open_problem_is_fixed() {
        started(FIXED).when(complete(CHEN, N02, RECONNECTED, PHOTO)).refusedBy(RemediationRule.THE_PROBLEM_IS_NOT_OPEN);
        started()
                .when(complete(CHEN, new ProblemId("S01-009"), RECONNECTED, PHOTO))
                .refusedBy(RemediationRule.THERE_IS_NO_SUCH_PROBLEM);
    }

    @Test
    void another_person_verifies_the_fix() {
        started(FIXED).when(verify(WU)).then(VERIFIED);
    }

    @Test
    void the_verifier_must_not_be_the_fixer() {
        started(fixedBy(LI)).when(verify(LI)).refusedBy(RemediationRule.VERIFIER_MUST_NOT_BE_THE_FIXER);
    }

    @Test
    void the_fixer_must_not_verify_after_having_used_another_keyboard() {
        CommandContext throughWang = Someone.transcribing(Role.DISTRICT_BUREAU, "wang", "li", "2024-09-01");
        started(fixedBy(throughWang)).when(verify(LI)).refusedBy(RemediationRule.VERIFIER_MUST_NOT_BE_THE_FIXER);
    }

    @Test
    void who_entered_the_fix_for_another_must_not_verify_it() {
        CommandContext throughWu = Someone.transcribing(Role.ENFORCEMENT_DETACHMENT, "wu", "li", "2024-09-01");
        started(fixedBy(throughWu)).when(verify(WU)).refusedBy(RemediationRule.VERIFIER_MUST_NOT_BE_THE_FIXER);
    }

    @Test
    void a_verification_on_paper_by_the_fixer_lists_the_exception() {
        CommandContext throughWang = Someone.transcribing(Role.DISTRICT_BUREAU, "wang", "li", "2024-09-05");
        started(fixedBy(LI))
                .when(verify(throughWang))
                .then(new FixVerified(
                        FIRST,
                        throughWang.toEventContext().withExceptions(List.of("VERIFIER_MUST_NOT_BE_THE_FIXER")),
                        N02,
                        "属实",
                        List.of()));
    }

    @Test
    void the_fixer_must_not_enter_the_verification_of_the_own_fix_in_another_name() {
        CommandContext liForWu =
                Someone.transcribing(Role.ENFORCEMENT_DETACHMENT, LI.actor().value(), "wu", "2024-09-05");
        started(fixedBy(LI))
                .when(verify(liForWu))
                .refusedBy(RemediationRule.NOBODY_ENTERS_THE_VERIFICATION_OF_THEIR_OWN_FIX);
    }

    @Test
    void the_last_fix_decides_who_the_fixer_is() {
        started(fixedBy(LI), RETURNED, FIXED).when(verify(LI)).then(verifiedBy(LI));
    }

    @Test
    void a_lenient_policy_lets_the_fixer_verify_without_evidence() {
        RemediationOpened lenient = new RemediationOpened(
                FIRST,
                OPENED.context(),
                OPENED.origin(),
                OPENED.cause(),
                OPENED.cohort(),
                OPENED.dueOn(),
                null,
                null,
                Loaded.LENIENT,
                new RemediationRules(false, false, false, List.of()));
        room().given(lenient, MISCONNECTION)
                .when(complete(CHEN, N02, RECONNECTED, List.of()))
                .then(new FixCompleted(FIRST, CHEN.toEventContext(), N02, "已改接", RECONNECTED, List.of()));
        room().given(lenient, MISCONNECTION, fixedBy(LI)).when(verify(LI)).then(verifiedBy(LI));
    }

    @Test
    void a_fix_that_does_not_hold_is_returned_with_a_reason() {
        started(FIXED).when(new ReturnFix(FIRST, WU, N02, "仍有渗漏", PHOTO)).then(RETURNED);
        started(FIXED)
                .when(new ReturnFix(FIRST, WU, N02, " ", PHOTO))
                .refusedBy(RemediationRule.A_RETURN_NEEDS_A_REASON, "reason");
    }

    @Test
    void without_a_fix_there_is_nothing_to_judge() {
        started().when(verify(WU)).refusedBy(RemediationRule.THERE_IS_NO_FIX_TO_JUDGE);
        started(FIXED, VERIFIED)
                .when(new ReturnFix(FIRST, WU, N02, "仍有渗漏", PHOTO))
                .refusedBy(RemediationRule.THERE_IS_NO_FIX_TO_JUDGE);
        started(FIXED, RETURNED).when(verify(WU)).refusedBy(RemediationRule.THERE_IS_NO_FIX_TO_JUDGE);
        started()
                .when(new VerifyFix(FIRST, WU, new ProblemId("S01-009"), null, List.of()))
                .refusedBy(RemediationRule.THERE_IS_NO_SUCH_PROBLEM);
        started()
                .when(new ReturnFix(FIRST, WU, new ProblemId("S01-009"), "仍有渗漏", PHOTO))
                .refusedBy(RemediationRule.THERE_IS_NO_SUCH_PROBLEM);
    }

    @Test
    void a_verified_problem_relapses_with_a_reason_and_is_fixed_again() {
        started(FIXED, VERIFIED).when(reopen(N02, "晴天又见出流")).then(RELAPSED);
        started(FIXED, VERIFIED).when(reopen(N02, "")).refusedBy(RemediationRule.A_REASON_IS_DEMANDED, "reason");
        started(FIXED, VERIFIED, RELAPSED)
                .when(complete(CHEN, N02, RECONNECTED, PHOTO))
                .then(FIXED);
    }

    @Test
    void only_a_verified_problem_relapses() {
        started(FIXED).when(reopen(N02, "晴天又见出流")).refusedBy(RemediationRule.ONLY_A_VERIFIED_PROBLEM_CAN_RELAPSE);
        started().when(reopen(new ProblemId("S01-009"), "晴天又见出流")).refusedBy(RemediationRule.THERE_IS_NO_SUCH_PROBLEM);
    }

    @Test
    void the_park_body_does_not_verify() {
        started(FIXED).when(verify(CHEN)).refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static CompleteFix complete(CommandContext by, ProblemId problem, List<Work> works, List<Sha256> evidence) {
        return new CompleteFix(FIRST, by, problem, "已改接", works, evidence);
    }

    private static VerifyFix verify(CommandContext by) {
        return new VerifyFix(FIRST, by, N02, "属实", List.of());
    }

    private static ReopenProblem reopen(ProblemId problem, String reason) {
        return new ReopenProblem(FIRST, WU, problem, reason, PHOTO);
    }

    private static FixCompleted fixedBy(CommandContext by) {
        return new FixCompleted(FIRST, by.toEventContext(), N02, "已改接", RECONNECTED, PHOTO);
    }

    private static FixVerified verifiedBy(CommandContext by) {
        return new FixVerified(FIRST, by.toEventContext(), N02, "属实", List.of());
    }
}
