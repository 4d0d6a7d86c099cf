package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Role;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceEvent;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.acceptance.SignatureVoided;
import io.qingliu.events.acceptance.VetoLifted;
import io.qingliu.events.acceptance.VetoRecorded;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.Sha256;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each event of a round makes of its sheet, and the step that it is. */
final class Steps {
    private static final String OPENING = "acceptance.AcceptanceOpened";

    private Steps() {}

    static Round after(Round round, Act act, AcceptanceEvent event) {
        Sheet sheet = round.sheet();
        return switch (event) {
            case AcceptanceOpened e -> opened(round, act, e);
            case ScoreItemRecorded e ->
                scored(
                        round,
                        act,
                        StepKind.ITEM_RECORDED,
                        new Given(
                                e.itemId(),
                                e.before(),
                                e.after(),
                                e.scale(),
                                e.reason(),
                                e.assessor(),
                                e.evidence(),
                                e.problems()));
            case ScoreItemRevised e ->
                scored(
                        round,
                        act,
                        StepKind.ITEM_REVISED,
                        new Given(
                                e.itemId(),
                                e.before(),
                                e.after(),
                                e.scale(),
                                e.reason(),
                                e.assessor(),
                                e.evidence(),
                                e.problems()));
            case ItemDeclaredNotApplicable e ->
                new Draft(round, act, StepKind.ITEM_NOT_APPLICABLE)
                        .about(e.itemId(), e.before(), null)
                        .because(e.reason(), List.of(), List.of())
                        .on(sheet.notApplicable(e.itemId().value()));
            case VetoRecorded e ->
                new Draft(round, act, StepKind.VETO_RECORDED)
                        .about(e.itemId(), null, null)
                        .because(e.reason(), e.evidence(), e.problems())
                        .on(sheet.vetoed(e.itemId().value()));
            case VetoLifted e ->
                new Draft(round, act, StepKind.VETO_LIFTED)
                        .about(e.itemId(), null, null)
                        .because(e.reason(), e.evidence(), List.of())
                        .on(sheet.lifted(e.itemId().value()));
            case AcceptanceSigned e ->
                new Draft(round, act, StepKind.SIGNED).of(e.role()).on(sheet);
            case SignatureVoided e ->
                new Draft(round, act, StepKind.SIGNATURE_VOIDED)
                        .of(e.role())
                        .because(e.reason(), List.of(), List.of())
                        .on(sheet);
            case AcceptanceConcluded e ->
                new Draft(round, act, StepKind.CONCLUDED)
                        .says(e.verdict(), null, Sheet.byItem(e.items()))
                        .on(sheet.concluded(e));
            case AcceptanceAnnulled e ->
                new Draft(round, act, StepKind.ANNULLED)
                        .says(e.verdict(), null, null)
                        .because(e.reason(), e.evidence(), List.of())
                        .on(sheet);
            default -> round;
        };
    }

    private static Round opened(Round round, Act act, AcceptanceOpened e) {
        Sheet sheet = Sheet.opened(e);
        ScoredRound carried = e.carried();
        return new Draft(round, act, StepKind.ROUND_OPENED)
                .says(null, carried == null ? null : carried.acceptanceId().value(), sheet.points())
                .on(sheet);
    }

    /** After an event whose content was erased; with an opening, all that the round rests on is lost until its conclusion. */
    static Round erased(Round round, Act act, String type) {
        return new Draft(round, act, StepKind.ERASED).on(type.equals(OPENING) ? Sheet.UNKNOWN : round.sheet());
    }

    private record Given(
            ItemId item,
            @Nullable Long before,
            long after,
            int scale,
            @Nullable String reason,
            ActorId assessor,
            List<Sha256> evidence,
            List<ProblemId> problems) {}

    private static Round scored(Round round, Act act, StepKind kind, Given given) {
        Draft draft = new Draft(round, act, kind)
                .about(given.item(), given.before(), given.after())
                .because(given.reason(), given.evidence(), given.problems());
        draft.assessor = given.assessor().value();
        draft.scale = given.scale();
        return draft.on(round.sheet().scored(given.item().value(), given.after()));
    }

    /** A step while it is put together. */
    private static final class Draft {
        private final Round round;
        private final Act act;
        private final StepKind kind;
        private @Nullable String item;
        private @Nullable Long before;
        private @Nullable Long after;
        private @Nullable Integer scale;
        private @Nullable String reason;
        private @Nullable String assessor;
        private List<String> evidence = List.of();
        private List<String> problems = List.of();
        private @Nullable Role signature;
        private @Nullable Verdict verdict;
        private @Nullable String carriedFrom;
        private @Nullable Map<String, Long> points;

        Draft(Round round, Act act, StepKind kind) {
            this.round = round;
            this.act = act;
            this.kind = kind;
        }

        Draft about(ItemId which, @Nullable Long was, @Nullable Long is) {
            item = which.value();
            before = was;
            after = is;
            return this;
        }

        Draft because(@Nullable String why, List<Sha256> files, List<ProblemId> behind) {
            reason = why;
            evidence = files.stream().map(Sha256::value).toList();
            problems = behind.stream().map(ProblemId::value).toList();
            return this;
        }

        Draft of(Role signing) {
            signature = signing;
            return this;
        }

        Draft says(@Nullable Verdict concluded, @Nullable String from, @Nullable Map<String, Long> sheet) {
            verdict = concluded;
            carriedFrom = from;
            points = sheet;
            return this;
        }

        Round on(Sheet next) {
            RubricVersion rubric = next.rubric();
            Total total = next.total();
            Integer known = scale != null ? scale : total == null ? null : Integer.valueOf(total.scale());
            return round.after(
                    next,
                    new Step(
                            act,
                            round.number(),
                            kind,
                            rubric == null ? null : rubric.ref(),
                            item,
                            before,
                            after,
                            known,
                            reason,
                            assessor,
                            evidence,
                            problems,
                            signature,
                            verdict,
                            carriedFrom,
                            points,
                            total));
        }
    }
}
