package io.qingliu.command.policy;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.policy.PolicyEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link NamedPolicy}. */
final class PolicyAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private NamedPolicy state = NamedPolicy.NOT_YET;

    PolicyAggregate() {}

    @CommandHandler(commandName = "policy.open")
    PolicyAggregate(PolicyCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "policy")
    void handle(PolicyCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(PolicyEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
