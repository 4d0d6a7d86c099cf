package io.qingliu.command.correction;

import static io.qingliu.command.correction.CorrectionRule.A_CORRECTION_CHANGES_SOMETHING;
import static io.qingliu.command.correction.CorrectionRule.A_FIELD_IS_CORRECTED_ONCE;
import static io.qingliu.command.correction.CorrectionRule.IT_CORRECTS_THE_SAME_EVENT;
import static io.qingliu.command.correction.CorrectionRule.THE_EVENT_HAS_NO_SUCH_FIELD;
import static io.qingliu.command.correction.CorrectionRule.THIS_EVENT_TYPE_IS_UNKNOWN;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.correction.CorrectionEvent;
import io.qingliu.events.correction.EventCorrected;
import io.qingliu.events.correction.FieldChange;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.CorrectionId;
import io.qingliu.serialization.EventTypes;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of one recorded event.
 *
 * @param last the last of them, or null before the first
 */
record Correction(@Nullable EventCorrected last) {
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
                mustBeAboutTheSame(c, judgement);
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
        judgement
                .demandText(eventId, "eventId")
                .demandText(eventType, "eventType")
                .demandText(reason, "reason");
        mustChangeSomething(changes, judgement);
        mustHaveTheFields(eventType, changes, judgement);
        return new EventCorrected(id, judgement.context(), eventId, eventType, cluster, changes, reason);
    }

    private void mustBeAboutTheSame(CorrectEventAgain c, Judgement judgement) {
        if (last != null) {
            String known = last.eventType() + " " + last.eventId();
            judgement
                    .refuseFieldIf(!c.eventId().equals(last.eventId()), IT_CORRECTS_THE_SAME_EVENT, "eventId", known)
                    .refuseFieldIf(
                            !c.eventType().equals(last.eventType()), IT_CORRECTS_THE_SAME_EVENT, "eventType", known)
                    .refuseFieldIf(
                            !Objects.equals(c.clusterId(), last.clusterId()),
                            IT_CORRECTS_THE_SAME_EVENT,
                            "clusterId",
                            known);
        }
    }

    private static void mustChangeSomething(List<FieldChange> changes, Judgement judgement) {
        judgement.refuseFieldIf(changes.isEmpty(), A_CORRECTION_CHANGES_SOMETHING, "changes");
        Set<String> fields = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            FieldChange change = changes.get(i);
            String path = "changes[" + i + "]";
            judgement
                    .demandText(change.field(), path + ".field")
                    .refuseFieldIf(
                            !fields.add(change.field()), A_FIELD_IS_CORRECTED_ONCE, path + ".field", change.field())
                    .refuseFieldIf(
                            change.before().equals(change.after()), A_CORRECTION_CHANGES_SOMETHING, path + ".after");
        }
    }

    @SuppressWarnings("unchecked") // events are records
    private static void mustHaveTheFields(String eventType, List<FieldChange> changes, Judgement judgement) {
        judgement.refuseFieldIf(
                !EventTypes.all().names().contains(eventType), THIS_EVENT_TYPE_IS_UNKNOWN, "eventType", eventType);
        Class<? extends Record> event = (Class<? extends Record>)
                (Class<?>) EventTypes.all().of(eventType).event();
        for (int i = 0; i < changes.size(); i++) {
            judgement.refuseFieldIf(
                    !FieldPath.leadsSomewhere(changes.get(i).field(), event),
                    THE_EVENT_HAS_NO_SUCH_FIELD,
                    "changes[" + i + "].field",
                    changes.get(i).field(),
                    eventType,
                    Arrays.stream(event.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        }
    }

    /** What is known after an event. */
    Correction evolve(CorrectionEvent event) {
        return switch (event) {
            case EventCorrected e -> new Correction(e);
        };
    }
}
