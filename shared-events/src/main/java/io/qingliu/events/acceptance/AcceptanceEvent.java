package io.qingliu.events.acceptance;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.StreamId;

/** Facts about one acceptance round 评审验收 of a cluster. */
public sealed interface AcceptanceEvent extends DomainEvent
        permits AcceptanceAllowed,
                CompletionDayNoted,
                AcceptanceOpened,
                EssentialTicked,
                ScoreItemRecorded,
                ScoreItemRevised,
                ItemDeclaredNotApplicable,
                VetoRecorded,
                VetoLifted,
                AcceptanceSigned,
                SignatureVoided,
                AcceptanceConcluded,
                AcceptanceAnnulled {
    /** The stream: cluster and round. */
    AcceptanceId acceptanceId();

    @Override
    default StreamId stream() {
        return acceptanceId();
    }

    @Override
    default ClusterId cluster() {
        return acceptanceId().cluster();
    }
}
