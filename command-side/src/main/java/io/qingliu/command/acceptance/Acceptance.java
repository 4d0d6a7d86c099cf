package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.AcceptanceRule.ACCEPTANCE_IS_ALREADY_OPEN;
import static io.qingliu.command.acceptance.AcceptanceRule.ACCEPTANCE_IS_CONCLUDED;
import static io.qingliu.command.acceptance.AcceptanceRule.ACCEPTANCE_IS_NOT_CONCLUDED;
import static io.qingliu.command.acceptance.AcceptanceRule.ACCEPTANCE_IS_NOT_OPEN;
import static io.qingliu.command.acceptance.AcceptanceRule.NOTHING_WOULD_CHANGE;

import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.acceptance.AcceptanceAllowed;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceEvent;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.CompletionDayNoted;
import io.qingliu.events.acceptance.EssentialTicked;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.acceptance.SignatureVoided;
import io.qingliu.events.acceptance.VetoLifted;
import io.qingliu.events.acceptance.VetoRecorded;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an acceptance round, and what may become of it.
 *
 * @param completion the completed remediation that it judges, or null before the room was told
 * @param sheet the sheet that an opening starts from: of the failed round before, or of this round's own annulled conclusion
 * @param open the open round, or null
 * @param conclusion the conclusion that stands, or null
 */
record Acceptance(
        @Nullable Completion completion,
        @Nullable ScoredRound sheet,
        @Nullable OpenRound open,
        @Nullable AcceptanceConcluded conclusion) {
    /** Before anything happened. */
    static final Acceptance NOT_YET = new Acceptance(null, null, null, null);

    /** Answers a command with its events, or refuses it by an {@link AcceptanceRule}. */
    List<AcceptanceEvent> decide(AcceptanceCommand command, ReferenceData reference) {
        Judgement judgement = Judgement.of(command);
        return List.of(
                switch (command) {
                    case AllowAcceptance c -> allow(c, judgement);
                    case NoteCompletionDay c -> noteCompletionDay(c, judgement);
                    case OpenAcceptance c -> open(c, judgement, reference);
                    case TickEssential c -> mustBeOpen(judgement).tick(c, judgement);
                    case RecordScoreItem c -> mustBeOpen(judgement).record(c, judgement);
                    case ReviseScoreItem c -> mustBeOpen(judgement).revise(c, judgement);
                    case DeclareItemNotApplicable c -> mustBeOpen(judgement).declareNotApplicable(c, judgement);
                    case RecordVeto c -> mustBeOpen(judgement).recordVeto(c, judgement);
                    case LiftVeto c -> mustBeOpen(judgement).liftVeto(c, judgement);
                    case SignAcceptance c -> mustBeOpen(judgement).sign(c, judgement);
                    case VoidSignature c -> mustBeOpen(judgement).voidSignature(c, judgement);
                    case ConcludeAcceptance c -> mustBeOpen(judgement).conclude(c, told(c, judgement), judgement);
                    case AnnulAcceptance c -> annul(c, judgement);
                });
    }

    private static AcceptanceAllowed allow(AllowAcceptance c, Judgement judgement) {
        return new AcceptanceAllowed(
                c.acceptanceId(),
                judgement.context(),
                c.remediationId(),
                c.remediationCompletedOn(),
                c.openProblems(),
                c.cohort(),
                c.dueOn(),
                c.previousRound());
    }

    private CompletionDayNoted noteCompletionDay(NoteCompletionDay c, Judgement judgement) {
        Completion known = told(c, judgement);
        judgement.refuseFieldIf(c.after().equals(known.completedOn()), NOTHING_WOULD_CHANGE, "after");
        return new CompletionDayNoted(
                c.acceptanceId(),
                judgement.context(),
                c.remediationId(),
                known.completedOn(),
                c.after(),
                c.reason(),
                conclusion == null ? null : conclusion.verdict(),
                conclusion == null ? null : conclusion.context().occurredOn());
    }

    private AcceptanceOpened open(OpenAcceptance c, Judgement judgement, ReferenceData reference) {
        judgement
                .refuseIf(conclusion != null, ACCEPTANCE_IS_CONCLUDED)
                .refuseIf(open != null, ACCEPTANCE_IS_ALREADY_OPEN);
        return RoundOpening.open(c, sheet, judgement, reference);
    }

    private AcceptanceAnnulled annul(AnnulAcceptance c, Judgement judgement) {
        AcceptanceConcluded annulled = judgement.demand(conclusion, ACCEPTANCE_IS_NOT_CONCLUDED);
        judgement.demandText(c.reason(), "reason");
        return new AcceptanceAnnulled(
                c.acceptanceId(),
                judgement.context(),
                annulled.verdict(),
                c.reason(),
                c.evidence(),
                told(c, judgement).completedOn(),
                annulled.context().occurredOn());
    }

    private OpenRound mustBeOpen(Judgement judgement) {
        judgement.refuseIf(conclusion != null, ACCEPTANCE_IS_CONCLUDED);
        return judgement.demand(open, ACCEPTANCE_IS_NOT_OPEN);
    }

    private Completion told(AcceptanceCommand c, Judgement judgement) {
        return judgement.demand(completion, GeneralRule.IT_WAS_NEVER_OPENED, c.acceptanceId());
    }

    /** What the round is after an event. */
    Acceptance evolve(AcceptanceEvent event) {
        return switch (event) {
            case AcceptanceAllowed e -> new Acceptance(Completion.of(e), e.previousRound(), null, null);
            case CompletionDayNoted e -> new Acceptance(corrected(e), sheet, open, conclusion);
            case AcceptanceOpened e -> new Acceptance(completion, sheet, OpenRound.of(e), null);
            case EssentialTicked e ->
                inRound(round -> round.with(round.checklist().with(e)));
            case ScoreItemRecorded e ->
                inRound(round -> round.with(round.card().with(e.itemId(), new Scorecard.Entry.Scored(e.after()))));
            case ScoreItemRevised e ->
                inRound(round -> round.with(round.card().with(e.itemId(), new Scorecard.Entry.Scored(e.after()))));
            case ItemDeclaredNotApplicable e ->
                inRound(round -> round.with(round.card().with(e.itemId(), new Scorecard.Entry.NotApplicable())));
            case VetoRecorded e -> inRound(round -> round.with(round.vetoes().with(e.itemId())));
            case VetoLifted e -> inRound(round -> round.with(round.vetoes().without(e.itemId())));
            case AcceptanceSigned e ->
                inRound(round -> round.with(round.signatures().with(e)));
            case SignatureVoided e ->
                inRound(round -> round.with(round.signatures().without(e.role())));
            case AcceptanceConcluded e -> new Acceptance(completion, sheetOf(e), null, e);
            case AcceptanceAnnulled e -> new Acceptance(completion, sheet, null, null);
        };
    }

    // An event before this one may have been erased by order (rulings §19); what is left is then read as far as it
    // goes.

    private @Nullable Completion corrected(CompletionDayNoted e) {
        return completion == null ? null : completion.with(e);
    }

    private Acceptance inRound(UnaryOperator<OpenRound> change) {
        return open == null ? this : new Acceptance(completion, sheet, change.apply(open), conclusion);
    }

    private static ScoredRound sheetOf(AcceptanceConcluded e) {
        return new ScoredRound(
                e.acceptanceId(), e.rubric(), e.scale(), e.items(), e.notApplicable(), e.standingVetoes());
    }
}
