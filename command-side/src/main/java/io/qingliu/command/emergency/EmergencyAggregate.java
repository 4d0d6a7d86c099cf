package io.qingliu.command.emergency;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.emergency.EmergencyEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Emergency}. */
final class EmergencyAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private Emergency state = Emergency.NOT_YET;

    EmergencyAggregate() {}

    @CommandHandler(commandName = "emergency.open")
    EmergencyAggregate(EmergencyCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "emergency")
    void handle(EmergencyCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(EmergencyEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
