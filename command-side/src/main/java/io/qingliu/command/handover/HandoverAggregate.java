package io.qingliu.command.handover;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.handover.HandoverEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Handover}. */
final class HandoverAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private Handover state = Handover.NOT_YET;

    HandoverAggregate() {}

    @CommandHandler(commandName = "handover.open")
    HandoverAggregate(HandoverCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "handover")
    void handle(HandoverCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(HandoverEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
