package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * Tells the room that the district applied for the cluster.
 *
 * @param demonstrationId the stream, opened by this command
 * @param context who asks, when it happened
 * @param applicationId the application
 * @param policy the demonstration policy under which it applied
 */
@Asks(zh = "告知参加示范", en = "Tell that the district applied for the cluster (notice 四(一)2).", by = Role.AUTOMATION)
public record OpenParticipation(
        DemonstrationId demonstrationId, CommandContext context, ApplicationId applicationId, PolicyRef policy)
        implements DemonstrationCommand, Opening {}
