package io.qingliu.command.importbatch;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.importbatch.ImportBatchEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link ImportBatch}. */
final class ImportBatchAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private ImportBatch state = ImportBatch.NOT_YET;

    ImportBatchAggregate() {}

    @CommandHandler(commandName = "importbatch.open")
    ImportBatchAggregate(ImportBatchCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "importbatch")
    void handle(ImportBatchCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(ImportBatchEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
