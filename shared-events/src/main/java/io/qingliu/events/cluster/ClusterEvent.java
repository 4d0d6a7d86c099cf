package io.qingliu.events.cluster;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.StreamId;

/** Facts about clusters 组团: scope, cohort, succession, and what the stages reported to them. */
public sealed interface ClusterEvent extends DomainEvent
        permits ClusterRegistered,
                ScopeDetermined,
                FrontageDetermined,
                CohortAssigned,
                DemonstrationIntentionDeclared,
                ClusterRenamed,
                ClusterMovedToUnit,
                ClusterMovedToPark,
                ParkLevelNoted,
                ClusterSplit,
                ClusterMerged,
                ClusterSuspended,
                ClusterResumed,
                AcceptanceNoted,
                SummaryReportNoted,
                ParticipationNoted,
                DemonstrationStandingReported,
                ClusterClosedOut,
                ClusterReopened,
                SharedFactNoted {
    /** The cluster. */
    ClusterId clusterId();

    @Override
    default StreamId stream() {
        return clusterId();
    }

    @Override
    default ClusterId cluster() {
        return clusterId();
    }
}
