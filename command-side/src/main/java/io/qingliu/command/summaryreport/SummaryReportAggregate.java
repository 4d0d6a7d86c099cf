package io.qingliu.command.summaryreport;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.summaryreport.SummaryReportEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link SummaryReport}. */
final class SummaryReportAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private SummaryReport state = SummaryReport.NOT_YET;

    SummaryReportAggregate() {}

    @CommandHandler(commandName = "summaryreport.open")
    SummaryReportAggregate(SummaryReportCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "summaryreport")
    void handle(SummaryReportCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(SummaryReportEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
