package io.qingliu.command.essentials;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.essentials.EssentialsEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Essentials}. */
final class EssentialsAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Essentials state = Essentials.NOT_YET;

    EssentialsAggregate() {}

    @CommandHandler(commandName = "essentials.open")
    EssentialsAggregate(EssentialsCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "essentials")
    void handle(EssentialsCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(EssentialsEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
