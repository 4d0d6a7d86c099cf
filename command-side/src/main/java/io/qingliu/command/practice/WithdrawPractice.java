package io.qingliu.command.practice;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.PracticeId;

/**
 * Withdraw a practice (proposed).
 *
 * @param practiceId the stream
 * @param context who asks, when it happened
 * @param reason why
 */
@Asks(zh = "撤回示范经验", en = "Withdraw a practice (proposed).", by = Role.MUNICIPAL_BUREAU)
public record WithdrawPractice(PracticeId practiceId, CommandContext context, String reason)
        implements PracticeCommand {}
