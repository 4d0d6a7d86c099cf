package io.qingliu.command.practice;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.practice.PracticeEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Practice}. */
final class PracticeAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private Practice state = Practice.NOT_YET;

    PracticeAggregate() {}

    @CommandHandler(commandName = "practice.open")
    PracticeAggregate(PracticeCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "practice")
    void handle(PracticeCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(PracticeEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
