package io.qingliu.command.form;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.form.FormEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Form}. */
final class FormAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Form state = Form.NOT_YET;

    FormAggregate() {}

    @CommandHandler(commandName = "form.open")
    FormAggregate(FormCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "form")
    void handle(FormCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(FormEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
