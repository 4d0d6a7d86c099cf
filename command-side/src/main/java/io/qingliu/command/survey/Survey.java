package io.qingliu.command.survey;

import static io.qingliu.command.survey.SurveyRule.ALL_THREE_PARTS_MUST_BE_SUBMITTED;
import static io.qingliu.command.survey.SurveyRule.AN_EMPTY_PART_NEEDS_A_STATEMENT;
import static io.qingliu.command.survey.SurveyRule.A_CLUSTER_OUT_OF_SCOPE_IS_NOT_SURVEYED;
import static io.qingliu.command.survey.SurveyRule.THE_DETACHMENT_JOINS_THE_SURVEY;
import static io.qingliu.command.survey.SurveyRule.THE_PARK_AUTHORITY_JOINS_THE_SURVEY;
import static io.qingliu.command.survey.SurveyRule.THE_SURVEY_IS_ALREADY_OPEN;
import static io.qingliu.command.survey.SurveyRule.THE_SURVEY_IS_NOT_OPEN;
import static io.qingliu.command.survey.SurveyRule.THE_SURVEY_IS_SUBMITTED;
import static io.qingliu.command.survey.SurveyRule.THIS_PART_IS_NOT_SUBMITTED;
import static io.qingliu.command.survey.SurveyRule.THIS_PART_IS_SUBMITTED;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.Cohort;
import io.qingliu.events.FormRef;
import io.qingliu.events.Role;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Track;
import io.qingliu.events.survey.ObligationNoted;
import io.qingliu.events.survey.SurveyAllowed;
import io.qingliu.events.survey.SurveyEvent;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.events.survey.SurveyPartReopened;
import io.qingliu.events.survey.SurveyPartSubmitted;
import io.qingliu.events.survey.SurveyRowCorrected;
import io.qingliu.events.survey.SurveyRowWithdrawn;
import io.qingliu.events.survey.SurveyRowsEntered;
import io.qingliu.events.survey.SurveySubmitted;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a survey has come, and what may be asked of it next.
 *
 * @param obligation what the cluster owes
 * @param opened the track and the form, or null before the survey is opened
 * @param rows the rows entered
 * @param submittedParts the parts that were submitted and not taken back
 * @param submitted whether the whole survey was submitted and no part taken back since
 */
record Survey(
        Obligation obligation,
        @Nullable Opened opened,
        SurveyRows rows,
        Set<SurveyPart> submittedParts,
        boolean submitted) {
    /** Before anything happened. */
    static final Survey NOT_YET =
            new Survey(new Obligation(false, Cohort.UNDETERMINED, null), null, SurveyRows.NONE, Set.of(), false);

    /** What the cluster owes, as far as it is known here. */
    record Obligation(
            boolean inScope, Cohort cohort, @Nullable LocalDate dueOn) {}

    /** What is pinned when the survey is opened. */
    record Opened(Track track, FormRef form) {}

    Survey {
        submittedParts = Set.copyOf(submittedParts);
    }

    /** Answers a command with its events, or refuses it by a {@link SurveyRule}. */
    List<SurveyEvent> decide(SurveyCommand command, ReferenceData reference) {
        Judgement judgement = Judgement.of(command);
        return List.of(
                switch (command) {
                    case AllowSurvey c ->
                        new SurveyAllowed(c.surveyId(), judgement.context(), c.cohort(), c.dueOn(), c.policy());
                    case NoteObligation c ->
                        new ObligationNoted(c.surveyId(), judgement.context(), c.inScope(), c.cohort(), c.dueOn());
                    case OpenSurvey c -> open(c, judgement, reference);
                    case EnterSurveyRows c -> {
                        SurveyForm form = formOfAnOpen(c.part(), judgement, reference);
                        yield rows.enter(c, form, judgement);
                    }
                    case CorrectSurveyRow c -> {
                        judgement.demandText(c.reason(), "reason");
                        SurveyForm form =
                                formOfAnOpen(rows.standing(c.rowId(), judgement).part(), judgement, reference);
                        yield rows.correct(c, form, judgement);
                    }
                    case WithdrawSurveyRow c -> withdraw(c, judgement);
                    case SubmitSurveyPart c -> submitPart(c, judgement);
                    case ReopenSurveyPart c -> reopenPart(c, judgement);
                    case SubmitSurvey c -> submit(c, judgement);
                });
    }

    private SurveyOpened open(OpenSurvey c, Judgement judgement, ReferenceData reference) {
        judgement
                .refuseIf(opened != null, THE_SURVEY_IS_ALREADY_OPEN)
                .refuseIf(!obligation.inScope(), A_CLUSTER_OUT_OF_SCOPE_IS_NOT_SURVEYED);
        switch (c.track()) {
            case GENERAL ->
                judgement.refuseFieldIf(
                        !joins(c, Role.ENFORCEMENT_DETACHMENT), THE_DETACHMENT_JOINS_THE_SURVEY, "joinedBy");
            case DEMONSTRATION ->
                judgement.refuseFieldIf(
                        !joins(c, Role.PARK_AUTHORITY), THE_PARK_AUTHORITY_JOINS_THE_SURVEY, "joinedBy");
        }
        reference.form(c.form());
        return new SurveyOpened(c.surveyId(), judgement.context(), c.track(), c.form(), c.joinedBy());
    }

    private static boolean joins(OpenSurvey c, Role role) {
        return c.joinedBy().stream().anyMatch(joined -> joined.role() == role);
    }

    private SurveyRowWithdrawn withdraw(WithdrawSurveyRow c, Judgement judgement) {
        judgement.demandText(c.reason(), "reason");
        mustNotBeSubmitted(rows.standing(c.rowId(), judgement).part(), judgement);
        return new SurveyRowWithdrawn(c.surveyId(), judgement.context(), c.rowId(), c.reason());
    }

    private SurveyPartSubmitted submitPart(SubmitSurveyPart c, Judgement judgement) {
        judgement.demand(opened, THE_SURVEY_IS_NOT_OPEN);
        mustNotBeSubmitted(c.part(), judgement);
        int rowCount = rows.count(c.part());
        String statement = c.statement();
        judgement.refuseFieldIf(
                rowCount == 0 && (statement == null || statement.isBlank()),
                AN_EMPTY_PART_NEEDS_A_STATEMENT,
                "statement",
                c.part());
        return new SurveyPartSubmitted(c.surveyId(), judgement.context(), c.part(), rowCount, statement);
    }

    private SurveyPartReopened reopenPart(ReopenSurveyPart c, Judgement judgement) {
        judgement.demandText(c.reason(), "reason");
        judgement.refuseFieldIf(!submittedParts.contains(c.part()), THIS_PART_IS_NOT_SUBMITTED, "part", c.part());
        return new SurveyPartReopened(c.surveyId(), judgement.context(), c.part(), c.reason());
    }

    private SurveySubmitted submit(SubmitSurvey c, Judgement judgement) {
        Opened pinned = judgement.demand(opened, THE_SURVEY_IS_NOT_OPEN);
        List<SurveyPart> missing = Arrays.stream(SurveyPart.values())
                .filter(part -> !submittedParts.contains(part))
                .toList();
        judgement
                .refuseIf(submitted, THE_SURVEY_IS_SUBMITTED)
                .refuseIf(!obligation.inScope(), A_CLUSTER_OUT_OF_SCOPE_IS_NOT_SURVEYED)
                .refuseIf(!missing.isEmpty(), ALL_THREE_PARTS_MUST_BE_SUBMITTED, missing);
        return new SurveySubmitted(
                c.surveyId(),
                judgement.context(),
                pinned.form(),
                obligation.cohort(),
                obligation.dueOn(),
                pinned.track(),
                rows.counts());
    }

    private SurveyForm formOfAnOpen(SurveyPart part, Judgement judgement, ReferenceData reference) {
        Opened pinned = judgement.demand(opened, THE_SURVEY_IS_NOT_OPEN);
        mustNotBeSubmitted(part, judgement);
        return new SurveyForm(reference.form(pinned.form()));
    }

    private void mustNotBeSubmitted(SurveyPart part, Judgement judgement) {
        judgement.refuseIf(submittedParts.contains(part), THIS_PART_IS_SUBMITTED, part);
    }

    /** What the survey is after an event. */
    Survey evolve(SurveyEvent event) {
        return switch (event) {
            case SurveyAllowed e -> owing(new Obligation(true, e.cohort(), e.dueOn()));
            case ObligationNoted e -> owing(new Obligation(e.inScope(), e.cohort(), e.dueOn()));
            case SurveyOpened e ->
                new Survey(obligation, new Opened(e.track(), e.form()), rows, submittedParts, submitted);
            case SurveyRowsEntered e -> with(rows.after(e));
            case SurveyRowCorrected e -> with(rows.after(e));
            case SurveyRowWithdrawn e -> with(rows.after(e));
            case SurveyPartSubmitted e -> {
                Set<SurveyPart> parts = EnumSet.of(e.part());
                parts.addAll(submittedParts);
                yield new Survey(obligation, opened, rows, parts, submitted);
            }
            case SurveyPartReopened e -> {
                Set<SurveyPart> parts = EnumSet.copyOf(submittedParts);
                parts.remove(e.part());
                yield new Survey(obligation, opened, rows, parts, false);
            }
            case SurveySubmitted e -> new Survey(obligation, opened, rows, submittedParts, true);
        };
    }

    private Survey owing(Obligation owed) {
        return new Survey(owed, opened, rows, submittedParts, submitted);
    }

    private Survey with(SurveyRows changed) {
        return new Survey(obligation, opened, changed, submittedParts, submitted);
    }
}
