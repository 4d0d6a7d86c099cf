package io.qingliu.command.calendar;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.calendar.CalendarEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Calendar}. */
final class CalendarAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Calendar state = Calendar.NOT_YET;

    CalendarAggregate() {}

    @CommandHandler(commandName = "calendar.open")
    CalendarAggregate(CalendarCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "calendar")
    void handle(CalendarCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(CalendarEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
