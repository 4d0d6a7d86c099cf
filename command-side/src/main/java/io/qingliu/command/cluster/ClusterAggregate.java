package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.cluster.ClusterEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Cluster}. */
final class ClusterAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Cluster state = Cluster.NOT_YET;

    ClusterAggregate() {}

    @CommandHandler(commandName = "cluster.open")
    ClusterAggregate(ClusterCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @CommandHandler(commandName = "cluster")
    void handle(ClusterCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @EventSourcingHandler
    void on(ClusterEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
