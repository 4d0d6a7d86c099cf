package io.qingliu.command.application;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ApplicationId;

/**
 * The municipal bureau withdraws a circular.
 *
 * @param applicationId the stream
 * @param context who asks, when it happened
 * @param reason why
 * @param document the paper that withdraws it
 */
@Asks(
        zh = "撤回通报",
        en = "Withdraw a circular of commendation; the demonstrations stand until revoked (rulings §8).",
        by = Role.MUNICIPAL_BUREAU)
public record WithdrawCircular(ApplicationId applicationId, CommandContext context, String reason, Basis document)
        implements ApplicationCommand {}
