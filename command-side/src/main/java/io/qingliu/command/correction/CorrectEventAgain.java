package io.qingliu.command.correction;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.correction.FieldChange;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.CorrectionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Correct a recorded event again (proposed).
 *
 * @param correctionId the stream
 * @param context who asks, when it happened
 * @param eventId id of the corrected event
 * @param eventType stored name of the corrected event
 * @param clusterId the cluster whose history it belongs to
 * @param changes what was wrong and what is right
 * @param reason why
 */
@Asks(
        zh = "再次更正记录",
        en = "Correct a recorded event again (proposed).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT, Role.PARK_MANAGEMENT_BODY})
public record CorrectEventAgain(
        CorrectionId correctionId,
        CommandContext context,
        String eventId,
        String eventType,
        @Nullable ClusterId clusterId,
        List<FieldChange> changes,
        String reason)
        implements CorrectionCommand {
    public CorrectEventAgain {
        changes = List.copyOf(changes);
    }
}
