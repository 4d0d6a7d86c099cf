package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.survey.ObligationNoted;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** A cluster whose cohort is decided again while it is being remediated: the cycle that is worked in learns what it owes now. */
final class WhenObligationNotedThenTellRemediation {
    private final Automation automation;

    WhenObligationNotedThenTellRemediation(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(ObligationNoted event, EventMessage<ObligationNoted> message) {
        RemediationId first =
                RemediationId.of(event.surveyId().cluster(), event.surveyId().campaign());
        new RunningCycle(automation, getClass(), message)
                .note(first, (cycle, context) -> request(event, cycle, context));
    }

    static NoteObligation request(ObligationNoted event, RemediationId cycle, CommandContext context) {
        return new NoteObligation(cycle, context, event.cohort(), event.dueOn());
    }
}
