package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.RemediationId;

/**
 * A node of the schedule was given other days, with reason and approver; the former days stay in the history.
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param milestoneId which node
 * @param before its days before
 * @param after its days from now on
 * @param reason why
 * @param approver who approved it, a pseudonym
 * @param baseline the baseline that this makes: the schedule as set is 1
 */
@Zh("节点已调整")
public record MilestoneRebaselined(
        RemediationId remediationId,
        EventContext context,
        @Zh("节点") MilestoneId milestoneId,
        @Zh("调整前") MilestoneDates before,
        @Zh("调整后") MilestoneDates after,
        @Zh("原因") String reason,
        @Zh("批准人") ActorId approver,
        @Zh("基线序号") int baseline)
        implements RemediationEvent {}
