package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * Tells the room that the cluster stands on the candidate list.
 *
 * @param demonstrationId the stream
 * @param context who asks, when it happened
 * @param listId the candidate list
 */
@Asks(zh = "告知列入备选", en = "Tell that the cluster stands on the candidate list (notice 四(一)2).", by = Role.AUTOMATION)
public record ListCandidate(DemonstrationId demonstrationId, CommandContext context, ApplicationId listId)
        implements DemonstrationCommand {}
