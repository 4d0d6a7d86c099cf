package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about an acceptance round. */
public sealed interface AcceptanceCommand extends Command
        permits AllowAcceptance,
                NoteCompletionDay,
                OpenAcceptance,
                TickEssential,
                RecordScoreItem,
                ReviseScoreItem,
                DeclareItemNotApplicable,
                RecordVeto,
                LiftVeto,
                SignAcceptance,
                VoidSignature,
                ConcludeAcceptance,
                AnnulAcceptance {
    /** The stream: cluster and round. */
    AcceptanceId acceptanceId();

    @Override
    default StreamId stream() {
        return acceptanceId();
    }
}
