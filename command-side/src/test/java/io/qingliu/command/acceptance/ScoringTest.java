package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.TestReference.FULL_MARKS;
import static io.qingliu.command.acceptance.TestReference.NOT_ALLOWED;
import static io.qingliu.command.acceptance.TestReference.RESCALE;
import static io.qingliu.command.acceptance.TestRound.CHEN;
import static io.qingliu.command.acceptance.TestRound.CLERK;
import static io.qingliu.command.acceptance.TestRound.FILES;
import static io.qingliu.command.acceptance.TestRound.LI;
import static io.qingliu.command.acceptance.TestRound.ROUND;
import static io.qingliu.command.acceptance.TestRound.STRANGER;
import static io.qingliu.command.acceptance.TestRound.ZHOU;
import static io.qingliu.command.acceptance.TestRound.allowed;
import static io.qingliu.command.acceptance.TestRound.declare;
import static io.qingliu.command.acceptance.TestRound.declared;
import static io.qingliu.command.acceptance.TestRound.firstRound;
import static io.qingliu.command.acceptance.TestRound.opened;
import static io.qingliu.command.acceptance.TestRound.record;
import static io.qingliu.command.acceptance.TestRound.recorded;
import static io.qingliu.command.acceptance.TestRound.revise;
import static io.qingliu.command.acceptance.TestRound.ticked;
import static io.qingliu.command.acceptance.TestRound.vetoed;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Role;
import io.qingliu.events.acceptance.AcceptanceRules;
import io.qingliu.events.acceptance.EssentialFinding;
import io.qingliu.events.acceptance.EssentialTicked;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.acceptance.VetoLifted;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTest {
    private final RoomFixture room = RoomFixture.of(AcceptanceAggregate.class, new TestReference());
    private final RoomFixture open = room.given(allowed(), opened(RESCALE));
    private final RoomFixture openWithCarriedSheet = room.given(allowed(), opened(RESCALE, firstRound(RESCALE)));

    @Test
    void an_item_is_given_its_points() {
        open.when(record(LI, "A1", 350)).then(recorded("A1", null, 350, 400));
    }

    @Test
    void points_on_a_carried_item_say_what_they_were() {
        openWithCarriedSheet.when(record(LI, "A1", 380)).then(recorded("A1", 350L, 380, 400));
    }

    @Test
    void an_item_that_was_declared_not_applicable_can_be_given_points_after_all() {
        openWithCarriedSheet.when(record(LI, "B1", 10)).then(recorded("B1", null, 10, 300));
        room.given(allowed(), opened(RESCALE), recorded("A1", null, 350, 400), declared("A1", 350L))
                .when(record(LI, "A1", 380))
                .then(recorded("A1", null, 380, 400));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 400})
    void an_item_takes_nothing_and_its_maximum(long points) {
        open.when(record(LI, "A1", points)).then(recorded("A1", null, points, 400));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 401})
    void points_lie_between_0_and_the_maximum(long points) {
        open.when(record(LI, "A1", points)).refusedBy(AcceptanceRule.POINTS_LIE_BETWEEN_0_AND_THE_MAXIMUM, "after");
        room.given(allowed(), opened(RESCALE), recorded("A1", null, 350, 400))
                .when(revise("A1", points, "复核"))
                .refusedBy(AcceptanceRule.POINTS_LIE_BETWEEN_0_AND_THE_MAXIMUM, "after");
    }

    @Test
    void only_items_of_the_pinned_rubric_are_scored() {
        open.when(record(LI, "X9", 10)).refusedBy(AcceptanceRule.THE_RUBRIC_HAS_NO_SUCH_ITEM);
        open.when(revise("X9", 10, "复核")).refusedBy(AcceptanceRule.THE_RUBRIC_HAS_NO_SUCH_ITEM);
        open.when(declare("X9", "无此类企业")).refusedBy(AcceptanceRule.THE_RUBRIC_HAS_NO_SUCH_ITEM);
        open.when(record(LI, "V1", 10)).refusedBy(AcceptanceRule.THE_RUBRIC_HAS_NO_SUCH_ITEM);
    }

    @Test
    void a_second_score_is_a_revision() {
        scored().when(record(LI, "A1", 360)).refusedBy(AcceptanceRule.THE_ITEM_IS_ALREADY_SCORED, "itemId");
    }

    @Test
    void points_need_evidence_or_a_reason() {
        open.when(bare(LI, null)).refusedBy(AcceptanceRule.POINTS_NEED_EVIDENCE_OR_A_REASON);
        open.when(bare(LI, " ")).refusedBy(AcceptanceRule.POINTS_NEED_EVIDENCE_OR_A_REASON);
        open.when(bare(LI, "扣 5 分")).then(bareRecorded(LI, "扣 5 分", List.of()));
        open.when(new RecordScoreItem(ROUND, LI, new ItemId("A1"), 350, null, FILES, List.of()))
                .then(new ScoreItemRecorded(
                        ROUND,
                        LI.toEventContext(),
                        new ItemId("A1"),
                        null,
                        350,
                        400,
                        10,
                        null,
                        new ActorId("li"),
                        FILES,
                        List.of()));
    }

    @Test
    void a_policy_may_do_without_evidence_and_reason() {
        AcceptanceRules lenient = new AcceptanceRules(true, List.of(), false);
        room.given(allowed(), opened(RESCALE, lenient, null))
                .when(bare(LI, null))
                .then(bareRecorded(LI, null, List.of()));
    }

    @Test
    void only_an_assessor_scores_declares_and_ticks() {
        open.when(record(STRANGER, "A1", 350)).refusedBy(AcceptanceRule.ONLY_AN_ASSESSOR_SCORES);
        scored().when(new ReviseScoreItem(ROUND, STRANGER, new ItemId("A1"), 360, "复核", FILES, List.of()))
                .refusedBy(AcceptanceRule.ONLY_AN_ASSESSOR_SCORES);
        open.when(new DeclareItemNotApplicable(ROUND, STRANGER, new ItemId("A1"), "无此类企业"))
                .refusedBy(AcceptanceRule.ONLY_AN_ASSESSOR_SCORES);
        open.when(tick(STRANGER, "E1", EssentialFinding.MET, null)).refusedBy(AcceptanceRule.ONLY_AN_ASSESSOR_SCORES);
    }

    @Test
    void a_transcribed_score_lists_what_todays_policy_would_refuse() {
        open.when(bare(CLERK, null))
                .then(bareRecorded(
                        CLERK, null, List.of("ONLY_AN_ASSESSOR_SCORES", "POINTS_NEED_EVIDENCE_OR_A_REASON")));
    }

    @Test
    void an_assessor_scores_through_a_clerk_who_transcribes() {
        CommandContext clerk = Someone.transcribing(Role.ENFORCEMENT_DETACHMENT, "wang", "chen", "2024-12-03");
        open.when(bare(clerk, "扣 5 分")).then(bareRecorded(clerk, "扣 5 分", List.of()));
    }

    @Test
    void points_given_in_this_round_are_revised_with_before_after_and_reason() {
        scored().when(revise("A1", 380, "复核后少扣"))
                .then(new ScoreItemRevised(
                        ROUND,
                        LI.toEventContext(),
                        new ItemId("A1"),
                        350,
                        380,
                        400,
                        10,
                        "复核后少扣",
                        new ActorId("li"),
                        FILES,
                        List.of()));
    }

    @Test
    void a_revision_starts_from_the_last_one() {
        ScoreItemRevised first = new ScoreItemRevised(
                ROUND,
                LI.toEventContext(),
                new ItemId("A1"),
                350,
                380,
                400,
                10,
                "复核",
                new ActorId("li"),
                FILES,
                List.of());
        room.given(allowed(), opened(RESCALE), recorded("A1", null, 350, 400), first)
                .when(revise("A1", 380, "再次复核"))
                .refusedBy(AcceptanceRule.NOTHING_WOULD_CHANGE, "after");
    }

    @Test
    void a_revision_needs_a_reason_and_a_change() {
        scored().when(revise("A1", 380, " ")).refusedBy(AcceptanceRule.A_REVISION_NEEDS_A_REASON, "reason");
        scored().when(revise("A1", 350, "复核")).refusedBy(AcceptanceRule.NOTHING_WOULD_CHANGE, "after");
    }

    @Test
    void only_points_of_this_round_are_revised() {
        open.when(revise("A1", 380, "复核")).refusedBy(AcceptanceRule.THE_ITEM_IS_NOT_SCORED_YET);
        openWithCarriedSheet.when(revise("A1", 380, "复核")).refusedBy(AcceptanceRule.THE_ITEM_IS_NOT_SCORED_YET);
        openWithCarriedSheet.when(revise("B1", 10, "复核")).refusedBy(AcceptanceRule.THE_ITEM_IS_NOT_SCORED_YET);
    }

    @Test
    void an_item_is_declared_not_applicable() {
        open.when(declare("A1", "无此类企业")).then(declared("A1", null));
        scored().when(declare("A1", "无此类企业")).then(declared("A1", 350L));
        openWithCarriedSheet.when(declare("A1", "无此类企业")).then(declared("A1", 350L));
        room.given(allowed(), opened(FULL_MARKS)).when(declare("A1", "无此类企业")).then(declared("A1", null));
    }

    @Test
    void an_item_is_declared_once_and_with_a_reason() {
        openWithCarriedSheet.when(declare("B1", "无此类企业")).refusedBy(AcceptanceRule.NOTHING_WOULD_CHANGE, "itemId");
        open.when(declare("A1", " ")).refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void the_rubric_may_forbid_declarations_and_bonus_items_stay_unscored_instead() {
        room.given(allowed(), opened(NOT_ALLOWED))
                .when(declare("A1", "无此类企业"))
                .refusedBy(AcceptanceRule.THE_RUBRIC_ALLOWS_NO_SUCH_DECLARATION, "itemId");
        open.when(declare("Z1", "无此类企业")).refusedBy(AcceptanceRule.THE_RUBRIC_ALLOWS_NO_SUCH_DECLARATION, "itemId");
    }

    @Test
    void not_every_item_can_be_not_applicable() {
        RoomFixture two = room.given(allowed(), opened(RESCALE), declared("A1", null), declared("B1", null));
        two.when(declare("C1", "无此类企业")).refusedBy(AcceptanceRule.AN_ITEM_MUST_REMAIN, "itemId");
        room.given(allowed(), opened(RESCALE), declared("A1", null))
                .when(declare("C1", "无此类企业"))
                .then(declared("C1", null));
    }

    @Test
    void a_veto_is_recorded_by_whoever_finds_it() {
        open.when(veto("V1", "发现偷排")).then(vetoed("V1"));
    }

    @Test
    void a_veto_stands_once_in_the_rubric_and_with_a_reason() {
        open.when(veto("V9", "发现偷排")).refusedBy(AcceptanceRule.THE_RUBRIC_HAS_NO_SUCH_VETO, "itemId");
        open.when(veto("V1", " ")).refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
        room.given(allowed(), opened(RESCALE), vetoed("V1"))
                .when(veto("V1", "发现偷排"))
                .refusedBy(AcceptanceRule.THE_VETO_STANDS, "itemId");
        openWithCarriedSheet.when(veto("V2", "发现偷排")).refusedBy(AcceptanceRule.THE_VETO_STANDS, "itemId");
    }

    @Test
    void a_standing_veto_is_lifted() {
        VetoLifted lifted = new VetoLifted(ROUND, CHEN.toEventContext(), new ItemId("V2"), "已封堵", FILES);
        openWithCarriedSheet.when(lift("V2", "已封堵")).then(lifted);
        room.given(allowed(), opened(RESCALE), vetoed("V2"))
                .when(lift("V2", "已封堵"))
                .then(lifted);
    }

    @Test
    void only_a_standing_veto_is_lifted_and_with_a_reason() {
        openWithCarriedSheet.when(lift("V9", "已封堵")).refusedBy(AcceptanceRule.THE_RUBRIC_HAS_NO_SUCH_VETO, "itemId");
        openWithCarriedSheet.when(lift("V1", "已封堵")).refusedBy(AcceptanceRule.THE_VETO_DOES_NOT_STAND, "itemId");
        openWithCarriedSheet.when(lift("V2", "")).refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
        VetoLifted lifted = new VetoLifted(ROUND, CHEN.toEventContext(), new ItemId("V2"), "已封堵", FILES);
        room.given(allowed(), opened(RESCALE, firstRound(RESCALE)), lifted)
                .when(lift("V2", "已封堵"))
                .refusedBy(AcceptanceRule.THE_VETO_DOES_NOT_STAND, "itemId");
    }

    @Test
    void an_essential_is_ticked_off_and_ticked_again_where_something_changed() {
        open.when(tick(LI, "E1", EssentialFinding.MET, null)).then(ticked("E1"));
        RoomFixture tickedOff = room.given(allowed(), opened(RESCALE), ticked("E1"));
        tickedOff
                .when(tick(LI, "E1", EssentialFinding.NOT_MET, null))
                .then(new EssentialTicked(
                        ROUND, LI.toEventContext(), new ItemId("E1"), EssentialFinding.NOT_MET, null, List.of()));
        tickedOff
                .when(tick(LI, "E1", EssentialFinding.MET, "复查"))
                .then(new EssentialTicked(
                        ROUND, LI.toEventContext(), new ItemId("E1"), EssentialFinding.MET, "复查", List.of()));
        tickedOff.when(tick(LI, "E1", EssentialFinding.MET, null)).refusedBy(AcceptanceRule.NOTHING_WOULD_CHANGE);
    }

    @Test
    void only_essentials_of_the_pinned_version_are_ticked() {
        open.when(tick(LI, "E9", EssentialFinding.MET, null))
                .refusedBy(AcceptanceRule.THE_ESSENTIALS_HAVE_NO_SUCH_ITEM, "itemId");
    }

    private RoomFixture scored() {
        return room.given(allowed(), opened(RESCALE), recorded("A1", null, 350, 400));
    }

    private static RecordScoreItem bare(CommandContext person, @Nullable String reason) {
        return new RecordScoreItem(ROUND, person, new ItemId("A1"), 350, reason, List.of(), List.of());
    }

    private static ScoreItemRecorded bareRecorded(
            CommandContext person, @Nullable String reason, List<String> exceptions) {
        return new ScoreItemRecorded(
                ROUND,
                person.toEventContext().withExceptions(exceptions),
                new ItemId("A1"),
                null,
                350,
                400,
                10,
                reason,
                person.toEventContext().answeringActor(),
                List.of(),
                List.of());
    }

    private static RecordVeto veto(String item, String reason) {
        return new RecordVeto(ROUND, ZHOU, new ItemId(item), reason, FILES, List.of(new ProblemId("S01-001")));
    }

    private static LiftVeto lift(String item, String reason) {
        return new LiftVeto(ROUND, CHEN, new ItemId(item), reason, FILES);
    }

    private static TickEssential tick(
            CommandContext person, String item, EssentialFinding finding, @Nullable String note) {
        return new TickEssential(ROUND, person, new ItemId(item), finding, note, List.of());
    }
}
