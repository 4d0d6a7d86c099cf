package io.qingliu.command.unit;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.unit.UnitEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Unit}. */
final class UnitAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Unit state = Unit.NOT_YET;

    UnitAggregate() {}

    @CommandHandler(commandName = "unit.open")
    UnitAggregate(UnitCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "unit")
    void handle(UnitCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(UnitEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
