package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.Origin;
import io.qingliu.events.survey.SurveySubmitted;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/**
 * A submitted survey opens the cycle with the campaign's number. Where that is open already — a part was completed later, or
 * problems came from a split cluster first — the cycle that is worked in learns what the cluster owes.
 */
final class WhenSurveySubmittedThenOpenRemediation {
    private final Automation automation;

    WhenSurveySubmittedThenOpenRemediation(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(SurveySubmitted event, EventMessage<SurveySubmitted> message) {
        RunningCycle running = new RunningCycle(automation, getClass(), message);
        if (!running.open(context -> request(event, context))) {
            running.note(cycle(event), (cycle, context) -> note(event, cycle, context));
        }
    }

    static OpenRemediation request(SurveySubmitted event, CommandContext context) {
        return new OpenRemediation(
                cycle(event),
                context,
                Origin.SURVEY,
                event.surveyId().value(),
                event.cohort(),
                event.dueOn(),
                null,
                null,
                List.of(),
                List.of());
    }

    static NoteObligation note(SurveySubmitted event, RemediationId cycle, CommandContext context) {
        return new NoteObligation(cycle, context, event.cohort(), event.dueOn());
    }

    private static RemediationId cycle(SurveySubmitted event) {
        return RemediationId.of(event.surveyId().cluster(), event.surveyId().campaign());
    }
}
