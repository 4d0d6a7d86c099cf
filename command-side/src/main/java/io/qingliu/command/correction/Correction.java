package io.qingliu.command.correction;

import static io.qingliu.command.correction.CorrectionRule.A_CORRECTION_CHANGES_SOMETHING;
import static io.qingliu.command.correction.CorrectionRule.IT_CORRECTS_THE_SAME_EVENT;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.correction.CorrectionEvent;
import io.qingliu.events.correction.EventCorrected;
import io.qingliu.events.correction.FieldChange;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.CorrectionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of one recorded event.
 *
 * @param eventId id of that event, or null before the first correction
 */
record Correction(@Nullable String eventId) {
    /** Before anything was corrected. */
    static final Correction NOT_YET = new Correction(null);

    /** Answers a command with its events, or refuses it by a {@link CorrectionRule}. */
    List<CorrectionEvent> decide(CorrectionCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case CorrectEvent c ->
                List.of(corrected(
                        c.correctionId(),
                        c.eventId(),
                        c.eventType(),
                        c.clusterId(),
                        c.changes(),
                        c.reason(),
                        judgement));
            case CorrectEventAgain c -> {
                judgement.refuseFieldIf(
                        !c.eventId().equals(eventId), IT_CORRECTS_THE_SAME_EVENT, "eventId", String.valueOf(eventId));
                yield List.of(corrected(
                        c.correctionId(),
                        c.eventId(),
                        c.eventType(),
                        c.clusterId(),
                        c.changes(),
                        c.reason(),
                        judgement));
            }
        };
    }

    private static EventCorrected corrected(
            CorrectionId id,
            String eventId,
            String eventType,
            @Nullable ClusterId cluster,
            List<FieldChange> changes,
            String reason,
            Judgement judgement) {
        boolean nothing = changes.isEmpty()
                || changes.stream().anyMatch(change -> change.before().equals(change.after()));
        judgement
                .refuseFieldIf(nothing, A_CORRECTION_CHANGES_SOMETHING, "changes")
                .demandText(reason, "reason");
        return new EventCorrected(id, judgement.context(), eventId, eventType, cluster, changes, reason);
    }

    /** What is known after an event. */
    Correction evolve(CorrectionEvent event) {
        return switch (event) {
            case EventCorrected e -> new Correction(e.eventId());
        };
    }
}
