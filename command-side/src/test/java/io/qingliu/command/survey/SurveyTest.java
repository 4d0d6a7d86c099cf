package io.qingliu.command.survey;

import static io.qingliu.command.survey.SurveyStory.ALLOWED;
import static io.qingliu.command.survey.SurveyStory.AUTHORITY;
import static io.qingliu.command.survey.SurveyStory.COHORTS;
import static io.qingliu.command.survey.SurveyStory.DETACHMENT;
import static io.qingliu.command.survey.SurveyStory.DUE;
import static io.qingliu.command.survey.SurveyStory.ENTERED;
import static io.qingliu.command.survey.SurveyStory.FORM;
import static io.qingliu.command.survey.SurveyStory.LEDGER;
import static io.qingliu.command.survey.SurveyStory.LI;
import static io.qingliu.command.survey.SurveyStory.OPENED;
import static io.qingliu.command.survey.SurveyStory.REFERENCE;
import static io.qingliu.command.survey.SurveyStory.SURVEY;
import static io.qingliu.command.survey.SurveyStory.submitted;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Cohort;
import io.qingliu.events.FormRef;
import io.qingliu.events.Role;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Track;
import io.qingliu.events.ids.FormId;
import io.qingliu.events.survey.JoinedOrganisation;
import io.qingliu.events.survey.ObligationNoted;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.events.survey.SurveyPartReopened;
import io.qingliu.events.survey.SurveyPartSubmitted;
import io.qingliu.events.survey.SurveySubmitted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final ObligationNoted OUT_OF_SCOPE =
            new ObligationNoted(SURVEY, LEDGER.toEventContext(), false, Cohort.COHORT_2025, DUE);
    private static final SurveyPartSubmitted SOURCES = submitted(SurveyPart.SOURCE, 1, null);
    private static final SurveyPartSubmitted NETWORK = submitted(SurveyPart.NETWORK, 0, "管网由市政统一排查");
    private static final SurveyPartSubmitted PLANT = submitted(SurveyPart.PLANT, 0, "依托城镇污水厂");
    private static final SurveyPartReopened REOPENED =
            new SurveyPartReopened(SURVEY, LI.toEventContext(), SurveyPart.SOURCE, "漏报一家企业");
    private static final SurveySubmitted SUBMITTED = new SurveySubmitted(
            SURVEY,
            LI.toEventContext(),
            FORM,
            Cohort.COHORT_2025,
            DUE,
            Track.GENERAL,
            Map.of(SurveyPart.SOURCE, 1, SurveyPart.NETWORK, 0, SurveyPart.PLANT, 0));

    private final RoomFixture room = RoomFixture.of(SurveyAggregate.class, REFERENCE);

    @Test
    void a_cluster_with_a_cohort_may_be_surveyed() {
        room.when(new AllowSurvey(SURVEY, LEDGER, Cohort.COHORT_2025, DUE, COHORTS))
                .then(ALLOWED);
    }

    @Test
    void the_survey_learns_what_its_cluster_owes_now() {
        room.given(ALLOWED)
                .when(new NoteObligation(SURVEY, LEDGER, false, Cohort.COHORT_2025, DUE))
                .then(OUT_OF_SCOPE);
    }

    @Test
    void the_district_opens_the_survey_with_the_detachment() {
        room.given(ALLOWED).when(open(Track.GENERAL, FORM, DETACHMENT)).then(OPENED);
    }

    @Test
    void on_the_general_track_the_detachment_joins() {
        room.given(ALLOWED)
                .when(open(Track.GENERAL, FORM, AUTHORITY))
                .refusedBy(SurveyRule.THE_DETACHMENT_JOINS_THE_SURVEY, "joinedBy");
    }

    @Test
    void on_the_demonstration_track_the_park_authority_joins() {
        room.given(ALLOWED)
                .when(open(Track.DEMONSTRATION, FORM, AUTHORITY))
                .then(new SurveyOpened(SURVEY, LI.toEventContext(), Track.DEMONSTRATION, FORM, List.of(AUTHORITY)));
        room.given(ALLOWED)
                .when(open(Track.DEMONSTRATION, FORM, DETACHMENT))
                .refusedBy(SurveyRule.THE_PARK_AUTHORITY_JOINS_THE_SURVEY, "joinedBy");
    }

    @Test
    void a_cluster_out_of_scope_is_neither_opened_nor_submitted() {
        room.given(ALLOWED, OUT_OF_SCOPE)
                .when(open(Track.GENERAL, FORM, DETACHMENT))
                .refusedBy(SurveyRule.A_CLUSTER_OUT_OF_SCOPE_IS_NOT_SURVEYED);
        room.given(ALLOWED, OPENED, ENTERED, SOURCES, NETWORK, PLANT, OUT_OF_SCOPE)
                .when(new SubmitSurvey(SURVEY, LI))
                .refusedBy(SurveyRule.A_CLUSTER_OUT_OF_SCOPE_IS_NOT_SURVEYED);
    }

    @Test
    void a_survey_is_opened_once() {
        room.given(ALLOWED, OPENED)
                .when(open(Track.GENERAL, FORM, DETACHMENT))
                .refusedBy(SurveyRule.THE_SURVEY_IS_ALREADY_OPEN);
    }

    @Test
    void only_a_published_form_can_be_pinned() {
        room.given(ALLOWED)
                .when(open(Track.GENERAL, new FormRef(new FormId("form-test"), 2), DETACHMENT))
                .refusedBy(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED);
    }

    @Test
    void only_the_district_opens() {
        CommandContext bureau = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-08-01");
        room.given(ALLOWED)
                .when(new OpenSurvey(SURVEY, bureau, Track.GENERAL, FORM, List.of(DETACHMENT)))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    @Test
    void a_part_is_submitted_with_the_number_of_its_rows() {
        room.given(ALLOWED, OPENED, ENTERED)
                .when(submit(SurveyPart.SOURCE, null))
                .then(SOURCES);
    }

    @Test
    void an_empty_part_needs_a_statement() {
        room.given(ALLOWED, OPENED)
                .when(submit(SurveyPart.NETWORK, " "))
                .refusedBy(SurveyRule.AN_EMPTY_PART_NEEDS_A_STATEMENT, "statement");
        room.given(ALLOWED, OPENED)
                .when(submit(SurveyPart.NETWORK, null))
                .refusedBy(SurveyRule.AN_EMPTY_PART_NEEDS_A_STATEMENT, "statement");
        room.given(ALLOWED, OPENED)
                .when(submit(SurveyPart.NETWORK, "管网由市政统一排查"))
                .then(NETWORK);
    }

    @Test
    void an_empty_part_on_paper_lists_the_exception() {
        CommandContext clerk = Someone.transcribing(Role.DISTRICT_BUREAU, "wang", "li", "2024-08-01");
        room.given(ALLOWED, OPENED)
                .when(new SubmitSurveyPart(SURVEY, clerk, SurveyPart.PLANT, null))
                .then(new SurveyPartSubmitted(
                        SURVEY,
                        clerk.toEventContext().withExceptions(List.of("AN_EMPTY_PART_NEEDS_A_STATEMENT")),
                        SurveyPart.PLANT,
                        0,
                        null));
    }

    @Test
    void a_part_is_submitted_only_in_an_open_survey() {
        room.given(ALLOWED).when(submit(SurveyPart.SOURCE, "无企业")).refusedBy(SurveyRule.THE_SURVEY_IS_NOT_OPEN);
    }

    @Test
    void a_part_is_not_submitted_twice() {
        room.given(ALLOWED, OPENED, ENTERED, SOURCES)
                .when(submit(SurveyPart.SOURCE, null))
                .refusedBy(SurveyRule.THIS_PART_IS_SUBMITTED);
    }

    @Test
    void a_submitted_part_is_taken_back() {
        room.given(ALLOWED, OPENED, ENTERED, SOURCES)
                .when(reopen(SurveyPart.SOURCE, "漏报一家企业"))
                .then(REOPENED);
    }

    @Test
    void a_part_is_taken_back_with_a_reason_and_only_if_it_was_submitted() {
        room.given(ALLOWED, OPENED, ENTERED, SOURCES)
                .when(reopen(SurveyPart.SOURCE, ""))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "reason");
        room.given(ALLOWED, OPENED, ENTERED, SOURCES)
                .when(reopen(SurveyPart.NETWORK, "漏报"))
                .refusedBy(SurveyRule.THIS_PART_IS_NOT_SUBMITTED, "part");
    }

    @Test
    void a_survey_is_submitted_with_all_three_parts() {
        room.given(ALLOWED, OPENED, ENTERED, SOURCES, NETWORK, PLANT)
                .when(new SubmitSurvey(SURVEY, LI))
                .then(SUBMITTED);
    }

    @Test
    void what_the_cluster_owes_by_then_stands_in_the_submission() {
        ObligationNoted later = new ObligationNoted(SURVEY, LEDGER.toEventContext(), true, Cohort.UNDETERMINED, null);
        room.given(ALLOWED, OPENED, ENTERED, SOURCES, NETWORK, PLANT, later)
                .when(new SubmitSurvey(SURVEY, LI))
                .then(new SurveySubmitted(
                        SURVEY,
                        LI.toEventContext(),
                        FORM,
                        Cohort.UNDETERMINED,
                        null,
                        Track.GENERAL,
                        Map.of(SurveyPart.SOURCE, 1, SurveyPart.NETWORK, 0, SurveyPart.PLANT, 0)));
    }

    @Test
    void a_survey_lacking_a_part_is_not_submitted() {
        room.given(ALLOWED, OPENED, ENTERED, SOURCES, NETWORK)
                .when(new SubmitSurvey(SURVEY, LI))
                .refusedBy(SurveyRule.ALL_THREE_PARTS_MUST_BE_SUBMITTED);
        room.given(ALLOWED, OPENED, ENTERED, SOURCES, NETWORK, PLANT, REOPENED)
                .when(new SubmitSurvey(SURVEY, LI))
                .refusedBy(SurveyRule.ALL_THREE_PARTS_MUST_BE_SUBMITTED);
    }

    @Test
    void a_survey_is_submitted_once_and_again_after_a_part_was_taken_back() {
        room.given(ALLOWED, OPENED, ENTERED, SOURCES, NETWORK, PLANT, SUBMITTED)
                .when(new SubmitSurvey(SURVEY, LI))
                .refusedBy(SurveyRule.THE_SURVEY_IS_SUBMITTED);
        room.given(ALLOWED, OPENED, ENTERED, SOURCES, NETWORK, PLANT, SUBMITTED, REOPENED, SOURCES)
                .when(new SubmitSurvey(SURVEY, LI))
                .then(SUBMITTED);
    }

    @Test
    void a_survey_never_opened_is_not_submitted() {
        room.given(ALLOWED).when(new SubmitSurvey(SURVEY, LI)).refusedBy(SurveyRule.THE_SURVEY_IS_NOT_OPEN);
    }

    private static OpenSurvey open(Track track, FormRef form, JoinedOrganisation joined) {
        return new OpenSurvey(SURVEY, LI, track, form, List.of(joined));
    }

    private static SubmitSurveyPart submit(SurveyPart part, @Nullable String statement) {
        return new SubmitSurveyPart(SURVEY, LI, part, statement);
    }

    private static ReopenSurveyPart reopen(SurveyPart part, String reason) {
        return new ReopenSurveyPart(SURVEY, LI, part, reason);
    }
}
