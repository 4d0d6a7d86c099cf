package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.application.CircularIssued;
import io.qingliu.events.application.CircularWithdrawn;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.DemonstrationId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** A circular commends each demonstration that it names; withdrawn, it commends none of them. */
final class WhenCircularIssuedThenCommend {
    private final Automation automation;

    WhenCircularIssuedThenCommend(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(CircularIssued event, EventMessage<CircularIssued> message) {
        EachCluster.of(
                event.clusters(),
                cluster -> automation.ask(getClass(), message, context -> request(event, cluster, context)));
    }

    @EventHandler
    void on(CircularWithdrawn event, EventMessage<CircularWithdrawn> message) {
        EachCluster.of(
                event.clusters(),
                cluster -> automation.ask(getClass(), message, context -> request(event, cluster, context)));
    }

    static Commend request(CircularIssued event, ParticipatingCluster cluster, CommandContext context) {
        return new Commend(
                DemonstrationId.of(cluster.clusterId(), cluster.participation()),
                context,
                event.applicationId(),
                event.document());
    }

    static WithdrawCommendation request(CircularWithdrawn event, ParticipatingCluster cluster, CommandContext context) {
        return new WithdrawCommendation(
                DemonstrationId.of(cluster.clusterId(), cluster.participation()),
                context,
                event.applicationId(),
                event.reason());
    }
}
