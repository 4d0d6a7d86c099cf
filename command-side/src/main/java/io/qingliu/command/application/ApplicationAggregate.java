package io.qingliu.command.application;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.application.ApplicationEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Paper}. */
final class ApplicationAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Paper state = Paper.NOT_YET;

    ApplicationAggregate() {}

    @CommandHandler(commandName = "application.open")
    ApplicationAggregate(ApplicationCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @CommandHandler(commandName = "application")
    void handle(ApplicationCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @EventSourcingHandler
    void on(ApplicationEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
