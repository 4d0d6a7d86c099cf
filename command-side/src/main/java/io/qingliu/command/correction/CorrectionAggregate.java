package io.qingliu.command.correction;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.correction.CorrectionEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Correction}. */
final class CorrectionAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private Correction state = Correction.NOT_YET;

    CorrectionAggregate() {}

    @CommandHandler(commandName = "correction.open")
    CorrectionAggregate(CorrectionCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "correction")
    void handle(CorrectionCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(CorrectionEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
