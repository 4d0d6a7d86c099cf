package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about a remediation cycle. */
public sealed interface RemediationCommand extends Command
        permits OpenRemediation,
                NoteObligation,
                CarryProblems,
                HandOverCycle,
                RaiseProblem,
                RegradeProblem,
                WithdrawProblem,
                SealProblemList,
                ReopenProblemList,
                PlanRemediation,
                SetBackwardSchedule,
                ReachMilestone,
                RebaselineMilestone,
                StartRemediation,
                CompleteFix,
                VerifyFix,
                ReturnFix,
                ReopenProblem,
                CompleteRemediation,
                CorrectCompletionDay {
    /** The stream: cluster and cycle. */
    RemediationId remediationId();

    @Override
    default StreamId stream() {
        return remediationId();
    }
}
