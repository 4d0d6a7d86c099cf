package io.qingliu.command.rubric;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.rubric.RubricEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Rubric}. */
final class RubricAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Rubric state = Rubric.NOT_YET;

    RubricAggregate() {}

    @CommandHandler(commandName = "rubric.open")
    RubricAggregate(RubricCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "rubric")
    void handle(RubricCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(RubricEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
