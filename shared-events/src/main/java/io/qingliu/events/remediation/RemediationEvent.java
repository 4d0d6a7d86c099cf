package io.qingliu.events.remediation;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.StreamId;

/** Facts about one remediation cycle 整治 of a cluster. */
public sealed interface RemediationEvent extends DomainEvent
        permits RemediationOpened,
                ObligationNoted,
                LastRoundReplaced,
                ProblemRaised,
                ProblemRegraded,
                ProblemWithdrawn,
                ProblemListSealed,
                ProblemListReopened,
                RemediationPlanned,
                BackwardScheduleSet,
                MilestoneReached,
                MilestoneRebaselined,
                RemediationStarted,
                FixCompleted,
                FixVerified,
                FixReturned,
                ProblemReopened,
                RemediationCompleted,
                CompletionDayCorrected,
                CycleHandedOver {
    /** The stream: cluster and cycle. */
    RemediationId remediationId();

    @Override
    default StreamId stream() {
        return remediationId();
    }

    @Override
    default ClusterId cluster() {
        return remediationId().cluster();
    }
}
