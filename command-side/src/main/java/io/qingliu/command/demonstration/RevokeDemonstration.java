package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.DemonstrationId;

/**
 * The municipal bureau revokes the demonstration.
 *
 * @param demonstrationId the stream
 * @param context who asks, when it happened
 * @param reason why
 * @param document the paper
 */
@Asks(zh = "撤销示范", en = "Revoke a demonstration (proposed).", by = Role.MUNICIPAL_BUREAU)
public record RevokeDemonstration(
        DemonstrationId demonstrationId, CommandContext context, String reason, Basis document)
        implements DemonstrationCommand {}
