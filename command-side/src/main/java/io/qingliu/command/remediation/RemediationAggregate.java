package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.remediation.RemediationEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Remediation}. */
final class RemediationAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Remediation state = Remediation.NOT_YET;

    RemediationAggregate() {}

    @CommandHandler(commandName = "remediation.open")
    RemediationAggregate(RemediationCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @CommandHandler(commandName = "remediation")
    void handle(RemediationCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @EventSourcingHandler
    void on(RemediationEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
