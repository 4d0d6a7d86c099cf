package io.qingliu.command.enforcement;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.enforcement.EnforcementEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Enforcement}. */
final class EnforcementAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private Enforcement state = Enforcement.NOT_YET;

    EnforcementAggregate() {}

    @CommandHandler(commandName = "enforcement.open")
    EnforcementAggregate(EnforcementCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "enforcement")
    void handle(EnforcementCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(EnforcementEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
