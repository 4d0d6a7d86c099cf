package io.qingliu.command.testing;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.testing.NotebookEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Notebook}, with a handler that asks for reference data as some rooms do. */
public final class NotebookAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private Notebook state = Notebook.NOT_YET;

    NotebookAggregate() {}

    @CommandHandler(commandName = "testing.open")
    NotebookAggregate(NotebookCommand command, ReferenceData references) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "testing")
    void handle(NotebookCommand command, ReferenceData references) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(NotebookEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
