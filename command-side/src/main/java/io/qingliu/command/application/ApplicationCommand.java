package io.qingliu.command.application;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about a paper on demonstrations. */
public sealed interface ApplicationCommand extends Command
        permits ApplyForDemonstration,
                DeclineApplication,
                WithdrawApplication,
                IssueCandidateList,
                IssueDemonstrationList,
                IssueCircular,
                WithdrawCircular {
    /** The stream: the paper. */
    ApplicationId applicationId();

    @Override
    default StreamId stream() {
        return applicationId();
    }
}
