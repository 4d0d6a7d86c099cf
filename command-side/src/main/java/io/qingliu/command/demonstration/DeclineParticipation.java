package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * Tells the room that the municipal bureau left the cluster off the candidate list.
 *
 * @param demonstrationId the stream
 * @param context who asks, when it happened
 * @param applicationId the application
 * @param reason why
 */
@Asks(zh = "告知未列入备选", en = "Tell that the cluster was not put on the candidate list (proposed).", by = Role.AUTOMATION)
public record DeclineParticipation(
        DemonstrationId demonstrationId, CommandContext context, ApplicationId applicationId, String reason)
        implements DemonstrationCommand {}
