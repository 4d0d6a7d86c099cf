package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.demonstration.DemonstrationEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Participation}. */
final class DemonstrationAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Participation state = Participation.NOT_YET;

    DemonstrationAggregate() {}

    @CommandHandler(commandName = "demonstration.open")
    DemonstrationAggregate(DemonstrationCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @CommandHandler(commandName = "demonstration")
    void handle(DemonstrationCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @EventSourcingHandler
    void on(DemonstrationEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
