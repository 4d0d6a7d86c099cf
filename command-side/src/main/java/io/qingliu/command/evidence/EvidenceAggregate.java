package io.qingliu.command.evidence;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.evidence.EvidenceEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Evidence}. */
final class EvidenceAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private Evidence state = Evidence.NOT_YET;

    EvidenceAggregate() {}

    @CommandHandler(commandName = "evidence.open")
    EvidenceAggregate(EvidenceCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "evidence")
    void handle(EvidenceCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(EvidenceEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
