package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.cluster.DemonstrationStandingReported;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** What a cluster has reached by its cohort counts for its demonstration. */
final class WhenStandingReportedThenWeighIt {
    private final Automation automation;

    WhenStandingReportedThenWeighIt(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(DemonstrationStandingReported event, EventMessage<DemonstrationStandingReported> message) {
        automation.ask(getClass(), message, context -> request(event, context));
    }

    static WeighStanding request(DemonstrationStandingReported event, CommandContext context) {
        return new WeighStanding(
                event.demonstrationId(),
                context,
                event.remediationCompletedOn(),
                event.passedRound(),
                event.summaryReportId());
    }
}
