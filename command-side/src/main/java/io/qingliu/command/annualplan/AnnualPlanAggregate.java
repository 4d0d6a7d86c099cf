package io.qingliu.command.annualplan;

import io.qingliu.command.kernel.Decisions;
import io.qingliu.events.annualplan.AnnualPlanEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link AnnualPlan}. */
final class AnnualPlanAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private AnnualPlan state = AnnualPlan.NOT_YET;

    AnnualPlanAggregate() {}

    @CommandHandler(commandName = "annualplan.open")
    AnnualPlanAggregate(AnnualPlanCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @CommandHandler(commandName = "annualplan")
    void handle(AnnualPlanCommand command) {
        Decisions.record(command, () -> state.decide(command));
    }

    @EventSourcingHandler
    void on(AnnualPlanEvent event) {
        stream = event.stream().value();
        state = state.evolve(event);
    }
}
