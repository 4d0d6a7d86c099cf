package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.application.AppliedCluster;
import io.qingliu.events.application.DemonstrationApplicationDeclined;
import io.qingliu.events.application.DemonstrationApplicationWithdrawn;
import io.qingliu.events.application.DemonstrationApplied;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.DemonstrationId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** An application opens the participation of each cluster that it names; declined or withdrawn, it ends it. */
final class WhenAppliedThenOpenParticipation {
    private final Automation automation;

    WhenAppliedThenOpenParticipation(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(DemonstrationApplied event, EventMessage<DemonstrationApplied> message) {
        EachCluster.of(
                event.clusters(),
                cluster -> automation.ask(getClass(), message, context -> request(event, cluster, context)));
    }

    @EventHandler
    void on(DemonstrationApplicationDeclined event, EventMessage<DemonstrationApplicationDeclined> message) {
        EachCluster.of(
                event.clusters(),
                cluster -> automation.ask(getClass(), message, context -> request(event, cluster, context)));
    }

    @EventHandler
    void on(DemonstrationApplicationWithdrawn event, EventMessage<DemonstrationApplicationWithdrawn> message) {
        EachCluster.of(
                event.clusters(),
                cluster -> automation.ask(getClass(), message, context -> request(event, cluster, context)));
    }

    static OpenParticipation request(DemonstrationApplied event, AppliedCluster cluster, CommandContext context) {
        return new OpenParticipation(
                DemonstrationId.of(cluster.clusterId(), cluster.participation()),
                context,
                event.applicationId(),
                event.policy());
    }

    static DeclineParticipation request(
            DemonstrationApplicationDeclined event, ParticipatingCluster cluster, CommandContext context) {
        return new DeclineParticipation(
                DemonstrationId.of(cluster.clusterId(), cluster.participation()),
                context,
                event.applicationId(),
                event.reason());
    }

    static WithdrawParticipation request(
            DemonstrationApplicationWithdrawn event, ParticipatingCluster cluster, CommandContext context) {
        return new WithdrawParticipation(
                DemonstrationId.of(cluster.clusterId(), cluster.participation()),
                context,
                event.applicationId(),
                event.reason());
    }
}
