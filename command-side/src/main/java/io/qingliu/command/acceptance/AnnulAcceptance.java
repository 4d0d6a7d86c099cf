package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * The municipal bureau annuls the conclusion.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 * @param reason why
 * @param evidence digests of the files that show it
 */
@Asks(
        zh = "撤销验收结论",
        en = "Annul the conclusion, so that the round can be opened again (rulings §21).",
        by = Role.MUNICIPAL_BUREAU)
public record AnnulAcceptance(AcceptanceId acceptanceId, CommandContext context, String reason, List<Sha256> evidence)
        implements AcceptanceCommand {
    public AnnulAcceptance {
        evidence = List.copyOf(evidence);
    }
}
