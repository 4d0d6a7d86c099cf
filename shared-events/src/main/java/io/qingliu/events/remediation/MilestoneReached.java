package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * A node of the schedule was reached.
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param milestoneId which node
 * @param evidence digests of the evidence
 */
@Zh("节点已完成")
public record MilestoneReached(
        RemediationId remediationId,
        EventContext context,
        @Zh("节点") MilestoneId milestoneId,
        @Zh("佐证材料") List<Sha256> evidence)
        implements RemediationEvent {
    public MilestoneReached {
        evidence = List.copyOf(evidence);
    }
}
