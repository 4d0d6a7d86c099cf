package io.qingliu.command.document;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.document.DocumentEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Document}. */
final class DocumentAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private Document state = Document.NOT_YET;

    DocumentAggregate() {}

    @CommandHandler(commandName = "document.open")
    DocumentAggregate(DocumentCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "document")
    void handle(DocumentCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(DocumentEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
