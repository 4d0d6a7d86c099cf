package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about a participation in the demonstration. */
public sealed interface DemonstrationCommand extends Command
        permits OpenParticipation,
                DeclineParticipation,
                WithdrawParticipation,
                ListCandidate,
                WeighStanding,
                AssignSpotCheck,
                RecordSpotCheckFinding,
                ConfirmDemonstration,
                RejectDemonstration,
                RevokeDemonstration,
                Commend,
                WithdrawCommendation {
    /** The stream: cluster and participation. */
    DemonstrationId demonstrationId();

    @Override
    default StreamId stream() {
        return demonstrationId();
    }
}
