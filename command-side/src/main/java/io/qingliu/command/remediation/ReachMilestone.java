package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * A node of the schedule was reached.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param milestoneId which node
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "节点完成",
        en = "Report that a node of the schedule was reached (proposed).",
        by = {Role.PARK_MANAGEMENT_BODY, Role.DISTRICT_BUREAU})
public record ReachMilestone(
        RemediationId remediationId, CommandContext context, MilestoneId milestoneId, List<Sha256> evidence)
        implements RemediationCommand {
    public ReachMilestone {
        evidence = List.copyOf(evidence);
    }
}
