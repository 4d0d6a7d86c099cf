package io.qingliu.command.correction;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.correction.FieldChange;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.CorrectionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Correct a recorded event by a new one (proposed).
 *
 * @param correctionId the stream, opened by this command
 * @param context who asks, when it happened
 * @param eventId id of the corrected event
 * @param eventType stored name of the corrected event
 * @param clusterId the cluster whose history it belongs to
 * @param changes what was wrong and what is right
 * @param reason why
 */
@Asks(
        zh = "更正记录",
        en = "Correct a recorded event by a new one (proposed).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT, Role.PARK_MANAGEMENT_BODY})
public record CorrectEvent(
        CorrectionId correctionId,
        CommandContext context,
        String eventId,
        String eventType,
        @Nullable ClusterId clusterId,
        List<FieldChange> changes,
        String reason)
        implements CorrectionCommand, Opening {
    public CorrectEvent {
        changes = List.copyOf(changes);
    }
}
