package io.qingliu.command.dispatch;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.dispatch.DispatchEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Dispatch}. */
final class DispatchAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private Dispatch state = Dispatch.NOT_YET;

    DispatchAggregate() {}

    @CommandHandler(commandName = "dispatch.open")
    DispatchAggregate(DispatchCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "dispatch")
    void handle(DispatchCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(DispatchEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
