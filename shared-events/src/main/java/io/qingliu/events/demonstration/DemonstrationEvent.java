package io.qingliu.events.demonstration;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.StreamId;

/** Facts about one participation of a cluster in the demonstration 示范创建 (notice 四(一)). */
public sealed interface DemonstrationEvent extends DomainEvent
        permits ParticipationOpened,
                ParticipationDeclined,
                ParticipationWithdrawn,
                CandidateListed,
                StandingWeighed,
                SpotCheckAssigned,
                SpotCheckFindingRecorded,
                DemonstrationConfirmed,
                ConfirmationRefused,
                DemonstrationNotSelected,
                DemonstrationRevoked,
                CommendationIssued,
                CommendationWithdrawn {
    /** The stream: cluster and participation. */
    DemonstrationId demonstrationId();

    @Override
    default StreamId stream() {
        return demonstrationId();
    }

    @Override
    default ClusterId cluster() {
        return demonstrationId().cluster();
    }
}
