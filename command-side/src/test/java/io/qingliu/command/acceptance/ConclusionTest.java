package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.TestReference.ESSENTIALS;
import static io.qingliu.command.acceptance.TestReference.FULL_MARKS;
import static io.qingliu.command.acceptance.TestReference.NEXT_VERSION;
import static io.qingliu.command.acceptance.TestReference.NOT_ALLOWED;
import static io.qingliu.command.acceptance.TestReference.POLICY;
import static io.qingliu.command.acceptance.TestReference.RESCALE;
import static io.qingliu.command.acceptance.TestRound.ASSESSORS;
import static io.qingliu.command.acceptance.TestRound.CHEN;
import static io.qingliu.command.acceptance.TestRound.COMPLETED_ON;
import static io.qingliu.command.acceptance.TestRound.CYCLE;
import static io.qingliu.command.acceptance.TestRound.DUE_ON;
import static io.qingliu.command.acceptance.TestRound.FILES;
import static io.qingliu.command.acceptance.TestRound.LI;
import static io.qingliu.command.acceptance.TestRound.ROUND;
import static io.qingliu.command.acceptance.TestRound.STILL_OPEN;
import static io.qingliu.command.acceptance.TestRound.ZHOU;
import static io.qingliu.command.acceptance.TestRound.allowed;
import static io.qingliu.command.acceptance.TestRound.declare;
import static io.qingliu.command.acceptance.TestRound.declared;
import static io.qingliu.command.acceptance.TestRound.firstRound;
import static io.qingliu.command.acceptance.TestRound.opened;
import static io.qingliu.command.acceptance.TestRound.points;
import static io.qingliu.command.acceptance.TestRound.problem;
import static io.qingliu.command.acceptance.TestRound.record;
import static io.qingliu.command.acceptance.TestRound.recorded;
import static io.qingliu.command.acceptance.TestRound.revise;
import static io.qingliu.command.acceptance.TestRound.signed;
import static io.qingliu.command.acceptance.TestRound.ticked;
import static io.qingliu.command.acceptance.TestRound.vetoed;
import static io.qingliu.command.kernel.Someone.automation;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.ItemPoints;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Severity;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAllowed;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceEvent;
import io.qingliu.events.acceptance.AcceptanceRules;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.CompletionDayNoted;
import io.qingliu.events.acceptance.EssentialFinding;
import io.qingliu.events.acceptance.SignatureVoided;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConclusionTest {
    private static final CarriedProblem FOUND = problem("N02-007", "N02", Severity.MAJOR, "C1");
    private static final CommandContext HALF_SIGNED_BY_LI = Someone.as(Role.ENFORCEMENT_DETACHMENT, "li", "2024-12-03");

    private final RoomFixture room = RoomFixture.of(AcceptanceAggregate.class, new TestReference());

    @Test
    void a_unit_signs_what_the_sheet_comes_to() {
        room.given(sheet(RESCALE, 380, 300, 220)).when(sign(LI)).then(signed(LI, 900, 1000));
        room.given(plus(sheet(RESCALE, 380, 300, 220), vetoed("V2"), vetoed("V1")))
                .when(sign(CHEN))
                .then(signed(CHEN, 900, 1000, "V1", "V2"));
    }

    @Test
    void a_sheet_with_gaps_is_not_signed() {
        room.given(allowed(), opened(RESCALE), recorded("A1", null, 350, 400), declared("B1", null))
                .when(sign(LI))
                .refusedBy(AcceptanceRule.ALL_ITEMS_ARE_SCORED_FIRST);
    }

    @Test
    void a_carried_sheet_has_no_gaps() {
        room.given(allowed(), opened(RESCALE, firstRound(RESCALE)))
                .when(sign(LI))
                .then(signed(LI, 550, 700, "V2"));
    }

    @Test
    void each_unit_signs_once() {
        List<AcceptanceEvent> signedByLi = plus(sheet(RESCALE, 380, 300, 220), signed(LI, 900, 1000));
        room.given(signedByLi)
                .when(sign(Someone.as(Role.DISTRICT_BUREAU, "qian", "2024-12-03")))
                .refusedBy(AcceptanceRule.THIS_UNIT_HAS_SIGNED);
        AcceptanceSigned sameRoleElsewhere = signedFor(Role.DISTRICT_BUREAU, CHEN);
        room.given(plus(sheet(RESCALE, 380, 300, 220), sameRoleElsewhere))
                .when(sign(LI))
                .refusedBy(AcceptanceRule.THIS_UNIT_HAS_SIGNED);
        room.given(plus(sheet(RESCALE, 380, 300, 220), sameRoleElsewhere))
                .when(sign(Someone.as(Role.ENFORCEMENT_DETACHMENT, "sun", "2024-12-03")))
                .refusedBy(AcceptanceRule.THIS_UNIT_HAS_SIGNED);
        room.given(signedByLi).when(sign(CHEN)).then(signed(CHEN, 900, 1000));
    }

    @Test
    void a_person_signs_once() {
        List<AcceptanceEvent> signedByLi = plus(sheet(RESCALE, 380, 300, 220), signed(LI, 900, 1000));
        room.given(signedByLi).when(sign(HALF_SIGNED_BY_LI)).refusedBy(AcceptanceRule.A_PERSON_SIGNS_ONCE);
        CommandContext clerk = Someone.transcribing(Role.ENFORCEMENT_DETACHMENT, "wang", "li", "2024-12-03");
        room.given(signedByLi)
                .when(sign(clerk))
                .then(new AcceptanceSigned(
                        ROUND,
                        clerk.toEventContext().withExceptions(List.of("A_PERSON_SIGNS_ONCE")),
                        LI.actor(),
                        Role.ENFORCEMENT_DETACHMENT,
                        CHEN.organisation(),
                        900,
                        1000,
                        10,
                        List.of()));
    }

    @Test
    void a_signed_sheet_does_not_change() {
        RoomFixture signedSheet = room.given(plus(sheet(RESCALE, 380, 300, 220), vetoed("V2"), signed(LI, 900, 1000)));
        signedSheet.when(record(LI, "Z1", 10)).refusedBy(AcceptanceRule.SIGNED_SHEETS_DO_NOT_CHANGE);
        signedSheet.when(revise("A1", 390, "复核")).refusedBy(AcceptanceRule.SIGNED_SHEETS_DO_NOT_CHANGE);
        signedSheet.when(declare("A1", "无此类企业")).refusedBy(AcceptanceRule.SIGNED_SHEETS_DO_NOT_CHANGE);
        signedSheet
                .when(new RecordVeto(ROUND, ZHOU, new ItemId("V1"), "发现偷排", FILES, List.of()))
                .refusedBy(AcceptanceRule.SIGNED_SHEETS_DO_NOT_CHANGE);
        signedSheet
                .when(new LiftVeto(ROUND, ZHOU, new ItemId("V2"), "已封堵", FILES))
                .refusedBy(AcceptanceRule.SIGNED_SHEETS_DO_NOT_CHANGE);
    }

    @Test
    void essentials_are_ticked_off_beside_a_signed_sheet_too() {
        room.given(allowed(), opened(RESCALE, firstRound(RESCALE)), signed(LI, 550, 700, "V2"))
                .when(new TickEssential(ROUND, LI, new ItemId("E1"), EssentialFinding.MET, null, List.of()))
                .then(ticked("E1"));
    }

    @Test
    void a_signature_is_voided_by_its_unit_or_the_bureau_and_the_sheet_is_free_again() {
        List<AcceptanceEvent> signedByLi = plus(sheet(RESCALE, 380, 300, 220), signed(LI, 900, 1000));
        SignatureVoided byLi = new SignatureVoided(ROUND, LI.toEventContext(), Role.DISTRICT_BUREAU, "漏评加分项");
        room.given(signedByLi)
                .when(new VoidSignature(ROUND, LI, Role.DISTRICT_BUREAU, "漏评加分项"))
                .then(byLi);
        room.given(signedByLi)
                .when(new VoidSignature(ROUND, ZHOU, Role.DISTRICT_BUREAU, "漏评加分项"))
                .then(new SignatureVoided(ROUND, ZHOU.toEventContext(), Role.DISTRICT_BUREAU, "漏评加分项"));
        room.given(plus(signedByLi, byLi)).when(record(LI, "Z1", 10)).then(recorded("Z1", null, 10, 20));
        room.given(plus(signedByLi, signed(CHEN, 900, 1000), byLi))
                .when(record(LI, "Z1", 10))
                .refusedBy(AcceptanceRule.SIGNED_SHEETS_DO_NOT_CHANGE);
    }

    @Test
    void a_signature_is_voided_by_nobody_else_once_given_and_with_a_reason() {
        RoomFixture signedByLi = room.given(plus(sheet(RESCALE, 380, 300, 220), signed(LI, 900, 1000)));
        signedByLi
                .when(new VoidSignature(ROUND, CHEN, Role.DISTRICT_BUREAU, "漏评"))
                .refusedBy(AcceptanceRule.A_UNIT_VOIDS_ITS_OWN_SIGNATURE, "role");
        signedByLi
                .when(new VoidSignature(ROUND, CHEN, Role.ENFORCEMENT_DETACHMENT, "漏评"))
                .refusedBy(AcceptanceRule.THIS_UNIT_HAS_NOT_SIGNED, "role");
        signedByLi
                .when(new VoidSignature(ROUND, LI, Role.DISTRICT_BUREAU, " "))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
        CommandContext clerk = Someone.transcribing(Role.ENFORCEMENT_DETACHMENT, "wang", "chen", "2024-12-03");
        signedByLi
                .when(new VoidSignature(ROUND, clerk, Role.DISTRICT_BUREAU, "漏评"))
                .then(new SignatureVoided(
                        ROUND,
                        clerk.toEventContext().withExceptions(List.of("A_UNIT_VOIDS_ITS_OWN_SIGNATURE")),
                        Role.DISTRICT_BUREAU,
                        "漏评"));
    }

    @Test
    void ninety_points_pass() {
        room.given(ready(RESCALE, 380, 300, 220))
                .when(conclude(Verdict.PASS))
                .then(concluded(
                        Verdict.PASS,
                        900,
                        1000,
                        RESCALE,
                        List.of(points("A1", 380), points("B1", 300), points("C1", 220)),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void the_least_step_below_ninety_fails() {
        room.given(ready(RESCALE, 380, 300, 219))
                .when(conclude(Verdict.PASS))
                .refusedBy(AcceptanceRule.PASS_NEEDS_AT_LEAST_90, "verdict");
        room.given(ready(RESCALE, 380, 300, 219))
                .when(conclude(Verdict.FAIL, FOUND))
                .then(concluded(
                        Verdict.FAIL,
                        899,
                        1000,
                        RESCALE,
                        List.of(points("A1", 380), points("B1", 300), points("C1", 219)),
                        List.of(),
                        List.of(),
                        List.of(FOUND)));
    }

    @Test
    void a_bonus_counts_on_top() {
        List<AcceptanceEvent> sheet = plus(sheet(NOT_ALLOWED, 380, 300, 210), recorded("Z1", null, 10, 20));
        room.given(finished(sheet, 900, 1000))
                .when(conclude(Verdict.PASS))
                .then(concluded(
                        Verdict.PASS,
                        900,
                        1000,
                        NOT_ALLOWED,
                        List.of(points("A1", 380), points("B1", 300), points("C1", 210), points("Z1", 10)),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void items_that_do_not_apply_are_taken_out_of_both_sides_where_the_rubric_rescales() {
        // 62.9 of 70.0 is 89.857…; 63.0 of 70.0 is 90 exactly
        List<AcceptanceEvent> below = List.of(
                allowed(),
                opened(RESCALE),
                recorded("A1", null, 379, 400),
                declared("B1", null),
                recorded("C1", null, 250, 300));
        room.given(finished(below, 629, 700))
                .when(conclude(Verdict.PASS))
                .refusedBy(AcceptanceRule.PASS_NEEDS_AT_LEAST_90, "verdict");
        List<AcceptanceEvent> exactly = List.of(
                allowed(),
                opened(RESCALE),
                recorded("A1", null, 380, 400),
                declared("B1", null),
                recorded("C1", null, 250, 300));
        room.given(finished(exactly, 630, 700))
                .when(conclude(Verdict.PASS))
                .then(concluded(
                        Verdict.PASS,
                        630,
                        700,
                        RESCALE,
                        List.of(points("A1", 380), points("C1", 250)),
                        List.of(new ItemId("B1")),
                        List.of(),
                        List.of()));
    }

    @Test
    void items_that_do_not_apply_count_with_their_maximum_where_the_rubric_gives_full_marks() {
        List<AcceptanceEvent> sheet = List.of(
                allowed(),
                opened(FULL_MARKS),
                recorded("A1", null, 379, 400),
                declared("B1", null),
                recorded("C1", null, 250, 300));
        room.given(finished(sheet, 929, 1000))
                .when(conclude(Verdict.PASS))
                .then(concluded(
                        Verdict.PASS,
                        929,
                        1000,
                        FULL_MARKS,
                        List.of(points("A1", 379), points("C1", 250)),
                        List.of(new ItemId("B1")),
                        List.of(),
                        List.of()));
    }

    @Test
    void a_standing_veto_blocks_a_pass_at_any_total() {
        List<AcceptanceEvent> vetoed = finished(plus(sheet(RESCALE, 400, 300, 300), vetoed("V1")), 1000, 1000);
        room.given(vetoed)
                .when(conclude(Verdict.PASS))
                .refusedBy(AcceptanceRule.A_STANDING_VETO_BLOCKS_PASS, "verdict");
        room.given(vetoed)
                .when(conclude(Verdict.FAIL, problem("S01-001", "S01", Severity.CRITICAL, "V1")))
                .then(concluded(
                        Verdict.FAIL,
                        1000,
                        1000,
                        RESCALE,
                        List.of(points("A1", 400), points("B1", 300), points("C1", 300)),
                        List.of(),
                        List.of(new ItemId("V1")),
                        List.of(problem("S01-001", "S01", Severity.CRITICAL, "V1"))));
    }

    @Test
    void vetoes_block_only_where_the_policy_says_so() {
        AcceptanceRules withoutVetoes =
                new AcceptanceRules(false, List.of(Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT), true);
        List<AcceptanceEvent> vetoed = finished(
                List.of(
                        allowed(),
                        opened(RESCALE, withoutVetoes, null),
                        recorded("A1", null, 400, 400),
                        recorded("B1", null, 300, 300),
                        recorded("C1", null, 300, 300),
                        vetoed("V1")),
                1000,
                1000);
        room.given(vetoed)
                .when(conclude(Verdict.PASS))
                .then(concluded(
                        Verdict.PASS,
                        1000,
                        1000,
                        RESCALE,
                        List.of(points("A1", 400), points("B1", 300), points("C1", 300)),
                        List.of(),
                        List.of(new ItemId("V1")),
                        List.of()));
        room.given(vetoed)
                .when(conclude(Verdict.FAIL, FOUND))
                .refusedBy(AcceptanceRule.A_FAIL_NEEDS_A_GROUND, "verdict");
    }

    @Test
    void a_fail_needs_a_ground_and_names_its_problems() {
        room.given(ready(RESCALE, 380, 300, 220))
                .when(conclude(Verdict.FAIL, FOUND))
                .refusedBy(AcceptanceRule.A_FAIL_NEEDS_A_GROUND, "verdict");
        room.given(nothingOpen(ready(RESCALE, 380, 300, 219)))
                .when(conclude(Verdict.FAIL))
                .refusedBy(AcceptanceRule.A_FAIL_NAMES_ITS_PROBLEMS, "findings");
        room.given(ready(RESCALE, 380, 300, 219))
                .when(conclude(Verdict.FAIL))
                .then(failed(List.of(STILL_OPEN), List.of()));
        room.given(nothingOpen(ready(RESCALE, 380, 300, 219)))
                .when(conclude(Verdict.FAIL, FOUND))
                .then(failed(List.of(), List.of(FOUND)));
    }

    @Test
    void findings_are_new_problems_on_items_of_the_rubric() {
        RoomFixture below = room.given(ready(RESCALE, 380, 300, 219));
        below.when(conclude(Verdict.FAIL, FOUND, FOUND))
                .refusedBy(AcceptanceRule.A_PROBLEM_STANDS_ONCE, "findings[1].problemId");
        below.when(conclude(Verdict.FAIL, STILL_OPEN))
                .refusedBy(AcceptanceRule.A_PROBLEM_STANDS_ONCE, "findings[0].problemId");
        below.when(conclude(Verdict.FAIL, FOUND, problem("N02-008", "N02", Severity.MAJOR, "C1", "X9")))
                .refusedBy(AcceptanceRule.THE_RUBRIC_HAS_NO_SUCH_ITEM, "findings[1].scoreItems");
    }

    @Test
    void both_units_sign_before_the_conclusion() {
        room.given(plus(sheet(RESCALE, 380, 300, 220), ticked("E1"), ticked("E2"), signed(LI, 900, 1000)))
                .when(conclude(Verdict.PASS))
                .refusedBy(AcceptanceRule.BOTH_UNITS_SIGN_FIRST);
    }

    @Test
    void a_sheet_with_gaps_is_not_concluded() {
        AcceptanceRules nobodySigns = new AcceptanceRules(true, List.of(), true);
        room.given(allowed(), opened(RESCALE, nobodySigns, null), ticked("E1"), ticked("E2"))
                .when(conclude(Verdict.FAIL, FOUND))
                .refusedBy(AcceptanceRule.ALL_ITEMS_ARE_SCORED_FIRST);
    }

    @Test
    void all_essentials_are_ticked_before_the_conclusion() {
        room.given(plus(sheet(RESCALE, 380, 300, 220), ticked("E2"), signed(LI, 900, 1000), signed(CHEN, 900, 1000)))
                .when(conclude(Verdict.PASS))
                .refusedBy(AcceptanceRule.ALL_ESSENTIALS_ARE_TICKED_FIRST);
    }

    @Test
    void a_transcribed_conclusion_lists_its_exceptions_but_never_passes_below_ninety() {
        CommandContext clerk = Someone.transcribing(Role.DISTRICT_BUREAU, "wang", "li", "2024-12-03");
        List<AcceptanceEvent> vetoed = plus(
                sheet(RESCALE, 400, 300, 300), vetoed("V1"), signed(LI, 1000, 1000, "V1"), signed(CHEN, 1000, 1000));
        AcceptanceConcluded expected = concluded(
                Verdict.PASS,
                1000,
                1000,
                RESCALE,
                List.of(points("A1", 400), points("B1", 300), points("C1", 300)),
                List.of(),
                List.of(new ItemId("V1")),
                List.of());
        room.given(vetoed)
                .when(new ConcludeAcceptance(ROUND, clerk, Verdict.PASS, List.of()))
                .then(in(clerk, expected, List.of("ALL_ESSENTIALS_ARE_TICKED_FIRST", "A_STANDING_VETO_BLOCKS_PASS")));
        room.given(ready(RESCALE, 380, 300, 219))
                .when(new ConcludeAcceptance(ROUND, clerk, Verdict.PASS, List.of()))
                .refusedBy(AcceptanceRule.PASS_NEEDS_AT_LEAST_90);
        room.given(nothingOpen(ready(RESCALE, 380, 300, 219)))
                .when(new ConcludeAcceptance(ROUND, clerk, Verdict.FAIL, List.of()))
                .then(in(clerk, failed(List.of(), List.of()), List.of("A_FAIL_NAMES_ITS_PROBLEMS")));
    }

    @Test
    void a_concluded_round_takes_no_more() {
        RoomFixture concluded = room.given(passed());
        concluded.when(record(LI, "Z1", 10)).refusedBy(AcceptanceRule.ACCEPTANCE_IS_CONCLUDED);
        concluded.when(sign(LI)).refusedBy(AcceptanceRule.ACCEPTANCE_IS_CONCLUDED);
        concluded.when(conclude(Verdict.PASS)).refusedBy(AcceptanceRule.ACCEPTANCE_IS_CONCLUDED);
        concluded
                .when(new OpenAcceptance(ROUND, LI, RESCALE, ESSENTIALS, ASSESSORS))
                .refusedBy(AcceptanceRule.ACCEPTANCE_IS_CONCLUDED);
    }

    @Test
    void a_day_corrected_after_the_conclusion_tells_the_conclusion_that_stands() {
        CompletionDayNoted noted = new CompletionDayNoted(
                ROUND,
                automation("2024-12-21").toEventContext(),
                CYCLE,
                COMPLETED_ON,
                LocalDate.parse("2024-12-02"),
                "日期抄错",
                Verdict.PASS,
                LocalDate.parse("2024-12-03"));
        room.given(passed())
                .when(new NoteCompletionDay(
                        ROUND, automation("2024-12-21"), CYCLE, LocalDate.parse("2024-12-02"), "日期抄错"))
                .then(noted);
        room.given(plus(passed(), noted))
                .when(new AnnulAcceptance(ROUND, ZHOU, "评分依据有误", FILES))
                .then(new AcceptanceAnnulled(
                        ROUND,
                        ZHOU.toEventContext(),
                        Verdict.PASS,
                        "评分依据有误",
                        FILES,
                        LocalDate.parse("2024-12-02"),
                        LocalDate.parse("2024-12-03")));
    }

    @Test
    void a_round_is_judged_by_the_corrected_day() {
        List<AcceptanceEvent> ready = new ArrayList<>(ready(RESCALE, 380, 300, 220));
        ready.add(
                1,
                new CompletionDayNoted(
                        ROUND,
                        automation("2024-12-01").toEventContext(),
                        CYCLE,
                        COMPLETED_ON,
                        LocalDate.parse("2024-12-02"),
                        "日期抄错",
                        null,
                        null));
        AcceptanceConcluded passed = passedEvent();
        room.given(ready)
                .when(conclude(Verdict.PASS))
                .then(new AcceptanceConcluded(
                        ROUND,
                        passed.context(),
                        passed.verdict(),
                        passed.earnedPoints(),
                        passed.applicablePoints(),
                        passed.maxPoints(),
                        passed.scale(),
                        passed.passMarkPoints(),
                        passed.rubric(),
                        passed.items(),
                        passed.notApplicable(),
                        passed.standingVetoes(),
                        passed.findings(),
                        passed.openProblems(),
                        passed.remediationId(),
                        LocalDate.parse("2024-12-02"),
                        passed.cohort(),
                        passed.dueOn(),
                        passed.policy()));
    }

    @Test
    void only_the_bureau_annuls_a_conclusion_and_with_a_reason() {
        room.given(passed()).when(annul(ZHOU, "评分依据有误")).then(annulled());
        room.given(passed()).when(annul(LI, "评分依据有误")).refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
        room.given(passed()).when(annul(ZHOU, " ")).refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
        room.given(ready(RESCALE, 380, 300, 220))
                .when(annul(ZHOU, "评分依据有误"))
                .refusedBy(AcceptanceRule.ACCEPTANCE_IS_NOT_CONCLUDED);
        room.given(plus(passed(), annulled()))
                .when(annul(ZHOU, "评分依据有误"))
                .refusedBy(AcceptanceRule.ACCEPTANCE_IS_NOT_CONCLUDED);
    }

    @Test
    void an_annulled_round_is_opened_again_on_its_own_sheet() {
        ScoredRound own = new ScoredRound(
                ROUND,
                RESCALE,
                10,
                List.of(points("A1", 380), points("B1", 300), points("C1", 220)),
                List.of(),
                List.of());
        List<AcceptanceEvent> annulled = plus(passed(), annulled());
        room.given(annulled).when(record(LI, "A1", 300)).refusedBy(AcceptanceRule.ACCEPTANCE_IS_NOT_OPEN);
        room.given(annulled)
                .when(new OpenAcceptance(ROUND, LI, RESCALE, ESSENTIALS, ASSESSORS))
                .then(opened(RESCALE, own));
        room.given(annulled)
                .when(new OpenAcceptance(ROUND, LI, NEXT_VERSION, ESSENTIALS, ASSESSORS))
                .then(opened(NEXT_VERSION));
        room.given(plus(annulled, opened(RESCALE, own)))
                .when(record(LI, "A1", 300))
                .then(recorded("A1", 380L, 300, 400));
    }

    @Test
    void a_round_opened_again_needs_new_ticks_and_signatures() {
        ScoredRound own = new ScoredRound(
                ROUND,
                RESCALE,
                10,
                List.of(points("A1", 380), points("B1", 300), points("C1", 220)),
                List.of(),
                List.of());
        List<AcceptanceEvent> again = plus(passed(), annulled(), opened(RESCALE, own));
        room.given(again).when(conclude(Verdict.PASS)).refusedBy(AcceptanceRule.ALL_ESSENTIALS_ARE_TICKED_FIRST);
        room.given(plus(again, ticked("E1"), ticked("E2")))
                .when(conclude(Verdict.PASS))
                .refusedBy(AcceptanceRule.BOTH_UNITS_SIGN_FIRST);
    }

    private static List<AcceptanceEvent> sheet(RubricRef rubric, long a1, long b1, long c1) {
        return List.of(
                allowed(),
                opened(rubric),
                recorded("A1", null, a1, 400),
                recorded("B1", null, b1, 300),
                recorded("C1", null, c1, 300));
    }

    private static List<AcceptanceEvent> ready(RubricRef rubric, long a1, long b1, long c1) {
        return finished(sheet(rubric, a1, b1, c1), a1 + b1 + c1, 1000);
    }

    private static List<AcceptanceEvent> finished(List<AcceptanceEvent> sheet, long earned, long applicable) {
        return plus(
                sheet, ticked("E1"), ticked("E2"), signed(LI, earned, applicable), signed(CHEN, earned, applicable));
    }

    private static List<AcceptanceEvent> passed() {
        return plus(ready(RESCALE, 380, 300, 220), passedEvent());
    }

    private static AcceptanceConcluded passedEvent() {
        return concluded(
                Verdict.PASS,
                900,
                1000,
                RESCALE,
                List.of(points("A1", 380), points("B1", 300), points("C1", 220)),
                List.of(),
                List.of(),
                List.of());
    }

    private static AcceptanceAnnulled annulled() {
        return new AcceptanceAnnulled(
                ROUND,
                ZHOU.toEventContext(),
                Verdict.PASS,
                "评分依据有误",
                FILES,
                COMPLETED_ON,
                LocalDate.parse("2024-12-03"));
    }

    private static List<AcceptanceEvent> nothingOpen(List<AcceptanceEvent> events) {
        List<AcceptanceEvent> all = new ArrayList<>(events);
        AcceptanceAllowed e = allowed();
        all.set(
                0,
                new AcceptanceAllowed(ROUND, e.context(), CYCLE, COMPLETED_ON, List.of(), e.cohort(), e.dueOn(), null));
        return all;
    }

    /** 89.9 points. */
    private static AcceptanceConcluded failed(List<CarriedProblem> open, List<CarriedProblem> findings) {
        return new AcceptanceConcluded(
                ROUND,
                LI.toEventContext(),
                Verdict.FAIL,
                899,
                1000,
                1000,
                10,
                900,
                RESCALE,
                List.of(points("A1", 380), points("B1", 300), points("C1", 219)),
                List.of(),
                List.of(),
                findings,
                open,
                CYCLE,
                COMPLETED_ON,
                Cohort.COHORT_2025,
                DUE_ON,
                POLICY);
    }

    private static AcceptanceConcluded concluded(
            Verdict verdict,
            long earned,
            long applicable,
            RubricRef rubric,
            List<ItemPoints> items,
            List<ItemId> notApplicable,
            List<ItemId> vetoes,
            List<CarriedProblem> findings) {
        return new AcceptanceConcluded(
                ROUND,
                LI.toEventContext(),
                verdict,
                earned,
                applicable,
                1000,
                10,
                900,
                rubric,
                items,
                notApplicable,
                vetoes,
                findings,
                List.of(STILL_OPEN),
                CYCLE,
                COMPLETED_ON,
                Cohort.COHORT_2025,
                DUE_ON,
                POLICY);
    }

    private static AcceptanceConcluded in(CommandContext context, AcceptanceConcluded e, List<String> exceptions) {
        return new AcceptanceConcluded(
                ROUND,
                context.toEventContext().withExceptions(exceptions),
                e.verdict(),
                e.earnedPoints(),
                e.applicablePoints(),
                e.maxPoints(),
                e.scale(),
                e.passMarkPoints(),
                e.rubric(),
                e.items(),
                e.notApplicable(),
                e.standingVetoes(),
                e.findings(),
                e.openProblems(),
                e.remediationId(),
                e.remediationCompletedOn(),
                e.cohort(),
                e.dueOn(),
                e.policy());
    }

    private static AcceptanceSigned signedFor(Role role, CommandContext organisation) {
        return new AcceptanceSigned(
                ROUND,
                LI.toEventContext(),
                new ActorId("hu"),
                role,
                organisation.organisation(),
                900,
                1000,
                10,
                List.of());
    }

    private static SignAcceptance sign(CommandContext person) {
        return new SignAcceptance(ROUND, person);
    }

    private static ConcludeAcceptance conclude(Verdict verdict, CarriedProblem... findings) {
        return new ConcludeAcceptance(ROUND, LI, verdict, List.of(findings));
    }

    private static AnnulAcceptance annul(CommandContext person, String reason) {
        return new AnnulAcceptance(ROUND, person, reason, FILES);
    }

    private static List<AcceptanceEvent> plus(List<AcceptanceEvent> events, AcceptanceEvent... more) {
        List<AcceptanceEvent> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return all;
    }
}
