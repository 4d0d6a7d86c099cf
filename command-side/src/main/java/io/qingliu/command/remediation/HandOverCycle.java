package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RemediationId;

/**
 * Tells the cycle that the next one took over.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param next the cycle in which the work goes on
 */
@Asks(zh = "告知转入下一轮", en = "Tell the cycle that the next one took over (proposed).", by = Role.AUTOMATION)
public record HandOverCycle(RemediationId remediationId, CommandContext context, RemediationId next)
        implements RemediationCommand {}
