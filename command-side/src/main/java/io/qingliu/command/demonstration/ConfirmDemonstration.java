package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * Tells the room that the final list names the cluster; where a condition is not met, the consequence is refused in an event of its own.
 *
 * @param demonstrationId the stream
 * @param context who asks, when it happened
 * @param listId the final list
 * @param document the paper
 */
@Asks(zh = "告知列入示范清单", en = "Tell that the final list names the cluster (notice 四(一)5).", by = Role.AUTOMATION)
public record ConfirmDemonstration(
        DemonstrationId demonstrationId, CommandContext context, ApplicationId listId, Basis document)
        implements DemonstrationCommand {}
