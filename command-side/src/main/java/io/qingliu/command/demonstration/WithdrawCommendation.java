package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * Tells the room that the circular was withdrawn.
 *
 * @param demonstrationId the stream
 * @param context who asks, when it happened
 * @param circularId the circular
 * @param reason why
 */
@Asks(zh = "告知撤回表扬", en = "Tell that the circular was withdrawn (rulings §8).", by = Role.AUTOMATION)
public record WithdrawCommendation(
        DemonstrationId demonstrationId, CommandContext context, ApplicationId circularId, String reason)
        implements DemonstrationCommand {}
