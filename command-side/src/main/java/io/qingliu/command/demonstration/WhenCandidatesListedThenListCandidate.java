package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.application.CandidateListIssued;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.DemonstrationId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** A cluster on the candidate list is a candidate; one whose application was not entered yet waits, parked, for it. */
final class WhenCandidatesListedThenListCandidate {
    private final Automation automation;

    WhenCandidatesListedThenListCandidate(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(CandidateListIssued event, EventMessage<CandidateListIssued> message) {
        EachCluster.of(
                event.clusters(),
                cluster -> automation.ask(getClass(), message, context -> request(event, cluster, context)));
    }

    static ListCandidate request(CandidateListIssued event, ParticipatingCluster cluster, CommandContext context) {
        return new ListCandidate(
                DemonstrationId.of(cluster.clusterId(), cluster.participation()), context, event.applicationId());
    }
}
