package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * Tells the room that the final list leaves the cluster out.
 *
 * @param demonstrationId the stream
 * @param context who asks, when it happened
 * @param listId the final list
 * @param reason why
 */
@Asks(zh = "告知未入选", en = "Tell that the final list leaves the cluster out (notice 四(一)5).", by = Role.AUTOMATION)
public record RejectDemonstration(
        DemonstrationId demonstrationId, CommandContext context, ApplicationId listId, String reason)
        implements DemonstrationCommand {}
