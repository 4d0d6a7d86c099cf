package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;

/**
 * The bureau withdraws a problem that turned out not to be one.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param problemId which problem
 * @param reason why
 */
@Asks(
        zh = "撤销问题",
        en = "Withdraw a problem that turned out not to be one (proposed).",
        by = {Role.DISTRICT_BUREAU, Role.MUNICIPAL_BUREAU})
public record WithdrawProblem(RemediationId remediationId, CommandContext context, ProblemId problemId, String reason)
        implements RemediationCommand {}
