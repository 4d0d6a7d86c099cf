package io.qingliu.command.ledger;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.ledger.LedgerEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Ledger}. */
final class LedgerAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Ledger state = Ledger.NOT_YET;

    LedgerAggregate() {}

    @CommandHandler(commandName = "ledger.open")
    LedgerAggregate(LedgerCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "ledger")
    void handle(LedgerCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(LedgerEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
