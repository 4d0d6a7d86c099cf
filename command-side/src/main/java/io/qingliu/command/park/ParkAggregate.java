package io.qingliu.command.park;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.park.ParkEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Park}. */
final class ParkAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Park state = Park.NOT_YET;

    ParkAggregate() {}

    @CommandHandler(commandName = "park.open")
    ParkAggregate(ParkCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "park")
    void handle(ParkCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(ParkEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
