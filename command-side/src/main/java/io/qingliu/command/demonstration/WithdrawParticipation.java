package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * Tells the room that the district withdrew its application for the cluster.
 *
 * @param demonstrationId the stream
 * @param context who asks, when it happened
 * @param applicationId the application
 * @param reason why
 */
@Asks(
        zh = "告知撤回申报",
        en = "Tell that the application for the cluster was withdrawn (rulings §21).",
        by = Role.AUTOMATION)
public record WithdrawParticipation(
        DemonstrationId demonstrationId, CommandContext context, ApplicationId applicationId, String reason)
        implements DemonstrationCommand {}
