package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about a cluster. */
public sealed interface ClusterCommand extends Command
        permits RegisterCluster,
                DetermineScope,
                DetermineFrontage,
                AssignCohort,
                DeclareDemonstrationIntention,
                RenameCluster,
                MoveClusterToUnit,
                MoveClusterToPark,
                NoteParkLevel,
                SplitCluster,
                MergeCluster,
                SuspendCluster,
                ResumeCluster,
                NoteAcceptance,
                NoteSummaryReport,
                NoteParticipation,
                CloseOutCluster,
                ReopenCluster,
                NoteSharedFact {
    /** The cluster. */
    ClusterId clusterId();

    @Override
    default StreamId stream() {
        return clusterId();
    }
}
