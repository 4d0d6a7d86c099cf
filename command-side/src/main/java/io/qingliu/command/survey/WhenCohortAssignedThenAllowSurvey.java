package io.qingliu.command.survey;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.ids.SurveyId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** A cluster with a cohort may be surveyed; one that is surveyed already learns what it owes now. */
final class WhenCohortAssignedThenAllowSurvey {
    private static final int FIRST_CAMPAIGN = 1;

    private final Automation automation;

    WhenCohortAssignedThenAllowSurvey(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(CohortAssigned event, EventMessage<CohortAssigned> message) {
        boolean allowed = automation.askUnless(
                GeneralRule.IT_WAS_ALREADY_OPENED, getClass(), message, context -> request(event, context));
        if (!allowed) {
            automation.ask(getClass(), message, context -> note(event, context));
        }
    }

    static AllowSurvey request(CohortAssigned event, CommandContext context) {
        return new AllowSurvey(survey(event), context, event.cohort(), event.dueOn(), event.policy());
    }

    /** Only a cluster in scope has a cohort assigned. */
    static NoteObligation note(CohortAssigned event, CommandContext context) {
        return new NoteObligation(survey(event), context, true, event.cohort(), event.dueOn());
    }

    private static SurveyId survey(CohortAssigned event) {
        return SurveyId.of(event.clusterId(), FIRST_CAMPAIGN);
    }
}
