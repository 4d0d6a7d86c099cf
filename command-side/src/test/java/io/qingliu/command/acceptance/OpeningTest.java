package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.TestReference.ESSENTIALS;
import static io.qingliu.command.acceptance.TestReference.NEXT_VERSION;
import static io.qingliu.command.acceptance.TestReference.RESCALE;
import static io.qingliu.command.acceptance.TestRound.ASSESSORS;
import static io.qingliu.command.acceptance.TestRound.CHEN;
import static io.qingliu.command.acceptance.TestRound.COMPLETED_ON;
import static io.qingliu.command.acceptance.TestRound.CYCLE;
import static io.qingliu.command.acceptance.TestRound.DUE_ON;
import static io.qingliu.command.acceptance.TestRound.LI;
import static io.qingliu.command.acceptance.TestRound.ROUND;
import static io.qingliu.command.acceptance.TestRound.STILL_OPEN;
import static io.qingliu.command.acceptance.TestRound.ZHOU;
import static io.qingliu.command.acceptance.TestRound.allowed;
import static io.qingliu.command.acceptance.TestRound.assessor;
import static io.qingliu.command.acceptance.TestRound.firstRound;
import static io.qingliu.command.acceptance.TestRound.opened;
import static io.qingliu.command.acceptance.TestRound.recorded;
import static io.qingliu.command.kernel.Someone.automation;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Cohort;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.Assessor;
import io.qingliu.events.acceptance.CompletionDayNoted;
import io.qingliu.events.ids.RubricId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private final RoomFixture room = RoomFixture.of(AcceptanceAggregate.class, new TestReference());

    @Test
    void a_completed_remediation_allows_the_round() {
        room.when(new AllowAcceptance(
                        ROUND,
                        automation("2024-11-28"),
                        CYCLE,
                        COMPLETED_ON,
                        List.of(STILL_OPEN),
                        Cohort.COHORT_2025,
                        DUE_ON,
                        firstRound(RESCALE)))
                .then(allowed(firstRound(RESCALE)));
    }

    @Test
    void a_corrected_day_of_completion_is_noted_before_the_conclusion() {
        room.given(allowed())
                .when(correct("2024-12-02"))
                .then(new CompletionDayNoted(
                        ROUND,
                        automation("2024-12-04").toEventContext(),
                        CYCLE,
                        COMPLETED_ON,
                        LocalDate.parse("2024-12-02"),
                        "日期抄错",
                        null,
                        null));
    }

    @Test
    void a_day_that_is_already_known_is_not_noted() {
        room.given(allowed()).when(correct("2024-11-28")).refusedBy(AcceptanceRule.NOTHING_WOULD_CHANGE, "after");
    }

    @Test
    void a_round_opens_with_rubric_essentials_and_policy_copied_in() {
        room.given(allowed()).when(open(LI, RESCALE, ASSESSORS)).then(opened(RESCALE));
    }

    @Test
    void a_round_starts_from_the_sheet_of_the_round_before() {
        room.given(allowed(firstRound(RESCALE)))
                .when(open(LI, RESCALE, ASSESSORS))
                .then(opened(RESCALE, firstRound(RESCALE)));
    }

    @Test
    void another_version_of_the_rubric_carries_nothing() {
        room.given(allowed(firstRound(RESCALE)))
                .when(open(LI, NEXT_VERSION, ASSESSORS))
                .then(opened(NEXT_VERSION));
    }

    @Test
    void a_round_is_opened_once() {
        room.given(allowed(), opened(RESCALE))
                .when(open(LI, RESCALE, ASSESSORS))
                .refusedBy(AcceptanceRule.ACCEPTANCE_IS_ALREADY_OPEN);
    }

    @Test
    void a_rubric_must_have_been_published() {
        room.given(allowed())
                .when(open(LI, new RubricRef(new RubricId("rubric-unknown"), 1), ASSESSORS))
                .refusedBy(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED);
    }

    @Test
    void a_rubric_out_of_use_opens_no_new_round() {
        room.given(allowed())
                .when(open(LI, TestReference.WITHDRAWN, ASSESSORS))
                .refusedBy(AcceptanceRule.THE_RUBRIC_IS_OUT_OF_USE, "rubric");
    }

    @Test
    void the_policy_is_the_one_in_force_on_the_day() {
        room.given(allowed())
                .when(open(Someone.as(Role.DISTRICT_BUREAU, "li", "2024-06-17"), RESCALE, ASSESSORS))
                .refusedBy(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED);
    }

    @Test
    void both_units_assess() {
        refusedAssessors(List.of());
        refusedAssessors(List.of(assessor(LI)));
        refusedAssessors(List.of(assessor(CHEN)));
        refusedAssessors(List.of(assessor(LI), assessor(ZHOU)));
    }

    @Test
    void the_two_units_are_two_persons_of_two_organisations() {
        Assessor liForTheDetachment = new Assessor(LI.actor(), CHEN.role(), CHEN.organisation());
        Assessor chenOfTheSection = new Assessor(CHEN.actor(), CHEN.role(), LI.organisation());
        refusedAssessors(List.of(assessor(LI), liForTheDetachment));
        refusedAssessors(List.of(assessor(LI), chenOfTheSection));
        List<Assessor> withAThird = List.of(chenOfTheSection, assessor(LI), assessor(CHEN));
        room.given(allowed()).when(open(LI, RESCALE, withAThird)).then(withAssessors(withAThird));
    }

    private static AcceptanceOpened withAssessors(List<Assessor> assessors) {
        AcceptanceOpened e = opened(RESCALE);
        return new AcceptanceOpened(
                ROUND, e.context(), e.round(), e.rubric(), e.essentials(), e.policy(), e.rules(), assessors, null);
    }

    private void refusedAssessors(List<Assessor> assessors) {
        room.given(allowed())
                .when(open(LI, RESCALE, assessors))
                .refusedBy(AcceptanceRule.BOTH_UNITS_ASSESS, "assessors");
    }

    @Test
    void only_the_section_opens() {
        room.given(allowed()).when(open(CHEN, RESCALE, ASSESSORS)).refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    @Test
    void nothing_is_assessed_before_the_opening() {
        room.given(allowed()).when(TestRound.record(LI, "A1", 10)).refusedBy(AcceptanceRule.ACCEPTANCE_IS_NOT_OPEN);
    }

    @Test
    void what_an_erased_event_leaves_is_read_as_far_as_it_goes() {
        assertThat(Acceptance.NOT_YET.evolve(recorded("A1", null, 10, 400)).evolve(dayNoted()))
                .isEqualTo(Acceptance.NOT_YET);
        room.given(recorded("A1", null, 10, 400))
                .when(correct("2024-12-02"))
                .refusedBy(GeneralRule.IT_WAS_NEVER_OPENED);
    }

    private static CompletionDayNoted dayNoted() {
        return new CompletionDayNoted(
                ROUND,
                automation("2024-12-04").toEventContext(),
                CYCLE,
                COMPLETED_ON,
                COMPLETED_ON.plusDays(1),
                "日期抄错",
                null,
                null);
    }

    private static NoteCompletionDay correct(String day) {
        return new NoteCompletionDay(ROUND, automation("2024-12-04"), CYCLE, LocalDate.parse(day), "日期抄错");
    }

    private static OpenAcceptance open(CommandContext person, RubricRef rubric, List<Assessor> assessors) {
        return new OpenAcceptance(ROUND, person, rubric, ESSENTIALS, assessors);
    }
}
