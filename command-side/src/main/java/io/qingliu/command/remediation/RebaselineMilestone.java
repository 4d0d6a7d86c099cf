package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.MilestoneDates;

/**
 * The district gives a node other days.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param milestoneId which node
 * @param after its days from now on
 * @param reason why
 * @param approver who approved it, a pseudonym
 */
@Asks(
        zh = "调整节点",
        en = "Give a node of the schedule other days, with reason and approver (proposed).",
        by = Role.DISTRICT_BUREAU)
public record RebaselineMilestone(
        RemediationId remediationId,
        CommandContext context,
        MilestoneId milestoneId,
        MilestoneDates after,
        String reason,
        ActorId approver)
        implements RemediationCommand {}
