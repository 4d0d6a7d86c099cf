package io.qingliu.command.report;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.report.ReportEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Report}. */
final class ReportAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private Report state = Report.NOT_YET;

    ReportAggregate() {}

    @CommandHandler(commandName = "report.open")
    ReportAggregate(ReportCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "report")
    void handle(ReportCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(ReportEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
