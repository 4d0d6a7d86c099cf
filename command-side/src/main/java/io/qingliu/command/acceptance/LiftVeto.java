package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Somebody finds that a veto item is no longer the case.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 * @param itemId which veto item
 * @param reason why it no longer stands
 * @param evidence digests of the files that show it
 */
@Asks(
        zh = "解除一票否决",
        en = "Lift a veto that no longer stands (proposed).",
        by = {Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT, Role.MUNICIPAL_BUREAU, Role.MUNICIPAL_ENFORCEMENT_TEAM
        })
public record LiftVeto(
        AcceptanceId acceptanceId, CommandContext context, ItemId itemId, String reason, List<Sha256> evidence)
        implements AcceptanceCommand {
    public LiftVeto {
        evidence = List.copyOf(evidence);
    }
}
