package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.acceptance.AcceptanceEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Acceptance}. */
final class AcceptanceAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Acceptance state = Acceptance.NOT_YET;

    AcceptanceAggregate() {}

    @CommandHandler(commandName = "acceptance.open")
    AcceptanceAggregate(AcceptanceCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @CommandHandler(commandName = "acceptance")
    void handle(AcceptanceCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @EventSourcingHandler
    void on(AcceptanceEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
