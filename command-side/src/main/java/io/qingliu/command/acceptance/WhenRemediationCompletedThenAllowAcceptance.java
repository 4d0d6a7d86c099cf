package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.CompletionDayCorrected;
import io.qingliu.events.remediation.RemediationCompleted;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Whenever a remediation is completed, the round with the cycle's number may be opened (notice 四: 完成整治工作后). */
final class WhenRemediationCompletedThenAllowAcceptance {
    private final Automation automation;

    WhenRemediationCompletedThenAllowAcceptance(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(RemediationCompleted event, EventMessage<RemediationCompleted> message) {
        automation.ask(WhenRemediationCompletedThenAllowAcceptance.class, message, context -> request(event, context));
    }

    @EventHandler
    void on(CompletionDayCorrected event, EventMessage<CompletionDayCorrected> message) {
        automation.ask(WhenRemediationCompletedThenAllowAcceptance.class, message, context -> request(event, context));
    }

    static AllowAcceptance request(RemediationCompleted event, CommandContext context) {
        return new AllowAcceptance(
                round(event.remediationId()),
                context,
                event.remediationId(),
                event.context().occurredOn(),
                event.openProblems(),
                event.cohort(),
                event.dueOn(),
                event.lastRound());
    }

    static NoteCompletionDay request(CompletionDayCorrected event, CommandContext context) {
        return new NoteCompletionDay(
                round(event.remediationId()), context, event.remediationId(), event.after(), event.reason());
    }

    private static AcceptanceId round(RemediationId cycle) {
        return AcceptanceId.of(cycle.cluster(), cycle.cycle());
    }
}
