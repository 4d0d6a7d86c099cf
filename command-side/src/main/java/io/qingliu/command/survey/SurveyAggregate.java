package io.qingliu.command.survey;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.survey.SurveyEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Survey}. */
final class SurveyAggregate {
    // null until the first event: Axon would take an empty text for the stream's name
    @AggregateIdentifier
    private @Nullable String stream;

    private Survey state = Survey.NOT_YET;

    SurveyAggregate() {}

    @CommandHandler(commandName = "survey.open")
    SurveyAggregate(SurveyCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @CommandHandler(commandName = "survey")
    void handle(SurveyCommand command, ReferenceData reference) {
        Decisions.record(command, () -> state.decide(command, reference));
    }

    @EventSourcingHandler
    void on(SurveyEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
