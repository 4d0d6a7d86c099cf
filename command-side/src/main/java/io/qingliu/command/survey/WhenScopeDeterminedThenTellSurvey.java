package io.qingliu.command.survey;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.ids.SurveyId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** A survey learns when its cluster leaves the scope or comes back; a cluster without a cohort has no survey yet. */
final class WhenScopeDeterminedThenTellSurvey {
    private static final int FIRST_CAMPAIGN = 1;

    private final Automation automation;

    WhenScopeDeterminedThenTellSurvey(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(ScopeDetermined event, EventMessage<ScopeDetermined> message) {
        automation.askUnless(GeneralRule.IT_WAS_NEVER_OPENED, getClass(), message, context -> request(event, context));
    }

    static NoteObligation request(ScopeDetermined event, CommandContext context) {
        return new NoteObligation(
                SurveyId.of(event.clusterId(), FIRST_CAMPAIGN),
                context,
                event.inScope(),
                event.cohort(),
                event.dueOn());
    }
}
