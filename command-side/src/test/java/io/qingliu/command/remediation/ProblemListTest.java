package io.qingliu.command.remediation;

import static io.qingliu.command.remediation.Cycle.CHEN;
import static io.qingliu.command.remediation.Cycle.FIRST;
import static io.qingliu.command.remediation.Cycle.FIXED;
import static io.qingliu.command.remediation.Cycle.LI;
import static io.qingliu.command.remediation.Cycle.MISCONNECTION;
import static io.qingliu.command.remediation.Cycle.N02;
import static io.qingliu.command.remediation.Cycle.NO_FLOW_MARK;
import static io.qingliu.command.remediation.Cycle.OPENED;
import static io.qingliu.command.remediation.Cycle.PHOTO;
import static io.qingliu.command.remediation.Cycle.S08;
import static io.qingliu.command.remediation.Cycle.SEALED;
import static io.qingliu.command.remediation.Cycle.VERIFIED;
import static io.qingliu.command.remediation.Cycle.room;
import static io.qingliu.command.remediation.Cycle.sealed;
import static io.qingliu.command.remediation.Cycle.started;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Cohort;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.remediation.ProblemListReopened;
import io.qingliu.events.remediation.ProblemListSealed;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.RemediationCompleted;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemListTest {
    private static final ProblemWithdrawn WITHDRAWN = new ProblemWithdrawn(FIRST, LI.toEventContext(), S08, "复核无误");
    private static final ProblemListReopened REOPENED = new ProblemListReopened(FIRST, LI.toEventContext(), 1, "补充排查");

    private final RoomFixture listed = room().given(OPENED, MISCONNECTION, NO_FLOW_MARK);

    @Test
    void a_problem_of_the_taxonomy_is_raised() {
        room().given(OPENED).when(raise(N02, "N02")).then(MISCONNECTION);
    }

    @Test
    void a_problem_found_in_mid_remediation_is_recorded() {
        RemediationCompleted completed = new RemediationCompleted(
                FIRST, CHEN.toEventContext(), List.of(), Cohort.COHORT_2025, Cycle.DUE, 0, null);
        started(FIXED, VERIFIED, completed)
                .when(raise(new ProblemId("N02-002"), "N02"))
                .then(Cycle.raised(new ProblemId("N02-002"), ProblemKind.N02));
    }

    @Test
    void a_problem_stands_once() {
        listed.when(raise(N02, "N02")).refusedBy(RemediationRule.A_PROBLEM_STANDS_ONCE, "problemId");
    }

    @Test
    void a_problem_has_a_code_of_the_taxonomy() {
        listed.when(raise(new ProblemId("X01-001"), "X01"))
                .refusedBy(RemediationRule.THIS_PROBLEM_CODE_IS_UNKNOWN, "code");
    }

    @Test
    void an_open_problem_is_given_another_grade() {
        listed.when(regrade(N02, Severity.CRITICAL, "水质超标"))
                .then(new ProblemRegraded(
                        FIRST, LI.toEventContext(), N02, Severity.MAJOR, Severity.CRITICAL, "水质超标", PHOTO));
    }

    @Test
    void a_new_grade_differs_and_has_its_reason() {
        listed.when(regrade(N02, Severity.MAJOR, "水质超标")).refusedBy(RemediationRule.NOTHING_WOULD_CHANGE, "after");
        listed.when(regrade(N02, Severity.MINOR, " ")).refusedBy(RemediationRule.A_REASON_IS_DEMANDED, "reason");
    }

    @Test
    void only_an_open_problem_is_regraded_or_withdrawn() {
        started(FIXED, VERIFIED)
                .when(regrade(N02, Severity.MINOR, "已整改"))
                .refusedBy(RemediationRule.THE_PROBLEM_IS_NOT_OPEN);
        listed.given(WITHDRAWN).when(withdraw(S08, "重复")).refusedBy(RemediationRule.THE_PROBLEM_IS_NOT_OPEN);
        listed.when(regrade(new ProblemId("S01-009"), Severity.MINOR, "误报"))
                .refusedBy(RemediationRule.THERE_IS_NO_SUCH_PROBLEM);
    }

    @Test
    void a_problem_that_was_none_is_withdrawn() {
        listed.when(withdraw(S08, "复核无误")).then(WITHDRAWN);
    }

    @Test
    void a_withdrawal_has_its_reason() {
        listed.when(withdraw(S08, "")).refusedBy(RemediationRule.A_REASON_IS_DEMANDED, "reason");
    }

    @Test
    void a_problem_leaves_a_sealed_list_only_after_it_was_reopened() {
        sealed().when(withdraw(S08, "复核无误")).refusedBy(RemediationRule.THE_PROBLEM_LIST_IS_SEALED);
        sealed(REOPENED).when(withdraw(S08, "复核无误")).then(WITHDRAWN);
    }

    @Test
    void a_problem_raised_after_the_sealing_can_be_withdrawn() {
        ProblemId later = new ProblemId("N02-002");
        sealed(Cycle.raised(later, ProblemKind.N02))
                .when(withdraw(later, "复核无误"))
                .then(new ProblemWithdrawn(FIRST, LI.toEventContext(), later, "复核无误"));
    }

    @Test
    void the_list_is_sealed_with_all_that_stands_in_it() {
        listed.when(new SealProblemList(FIRST, LI, null)).then(SEALED);
        listed.given(WITHDRAWN)
                .when(new SealProblemList(FIRST, LI, null))
                .then(new ProblemListSealed(FIRST, LI.toEventContext(), 1, List.of(N02), null));
    }

    @Test
    void a_reopened_list_is_sealed_as_the_next_version() {
        sealed(REOPENED)
                .when(new SealProblemList(FIRST, LI, null))
                .then(new ProblemListSealed(FIRST, LI.toEventContext(), 2, List.of(N02, S08), null));
    }

    @Test
    void a_sealed_list_is_not_sealed_again() {
        sealed().when(new SealProblemList(FIRST, LI, null)).refusedBy(RemediationRule.THE_PROBLEM_LIST_IS_SEALED);
    }

    @Test
    void an_empty_list_is_sealed_with_a_statement() {
        room().given(OPENED)
                .when(new SealProblemList(FIRST, LI, "全部达标"))
                .then(new ProblemListSealed(FIRST, LI.toEventContext(), 1, List.of(), "全部达标"));
        room().given(OPENED)
                .when(new SealProblemList(FIRST, LI, " "))
                .refusedBy(RemediationRule.AN_EMPTY_LIST_NEEDS_A_STATEMENT, "emptyStatement");
    }

    @Test
    void a_transcribed_empty_list_lists_the_exception() {
        CommandContext clerk = Someone.transcribing(Role.DISTRICT_BUREAU, "wang", "li", "2024-08-01");
        room().given(OPENED)
                .when(new SealProblemList(FIRST, clerk, null))
                .then(new ProblemListSealed(
                        FIRST,
                        clerk.toEventContext().withExceptions(List.of("AN_EMPTY_LIST_NEEDS_A_STATEMENT")),
                        1,
                        List.of(),
                        null));
    }

    @Test
    void a_list_with_problems_does_not_say_that_there_is_none() {
        listed.when(new SealProblemList(FIRST, LI, "全部达标"))
                .refusedBy(RemediationRule.A_STATEMENT_IS_FOR_AN_EMPTY_LIST, "emptyStatement");
    }

    @Test
    void a_sealed_list_is_reopened_with_a_reason() {
        sealed().when(new ReopenProblemList(FIRST, LI, "补充排查")).then(REOPENED);
        sealed().when(new ReopenProblemList(FIRST, LI, "")).refusedBy(RemediationRule.A_REASON_IS_DEMANDED, "reason");
    }

    @Test
    void only_a_sealed_list_is_reopened() {
        listed.when(new ReopenProblemList(FIRST, LI, "补充排查")).refusedBy(RemediationRule.THE_PROBLEM_LIST_IS_NOT_SEALED);
    }

    @Test
    void the_park_body_does_not_judge_its_own_problems() {
        listed.when(new WithdrawProblem(FIRST, CHEN, S08, "复核无误")).refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static RaiseProblem raise(ProblemId id, String code) {
        ProblemKind kind = ProblemKind.N02;
        return new RaiseProblem(
                FIRST,
                LI,
                id,
                new ProblemCode(code),
                kind.severity(),
                kind.zh(),
                kind.part(),
                new RowId("管段-12"),
                "一号路",
                List.of(new ItemId("C3")),
                PHOTO);
    }

    private static RegradeProblem regrade(ProblemId id, Severity after, String reason) {
        return new RegradeProblem(FIRST, LI, id, after, reason, PHOTO);
    }

    private static WithdrawProblem withdraw(ProblemId id, String reason) {
        return new WithdrawProblem(FIRST, LI, id, reason);
    }
}
