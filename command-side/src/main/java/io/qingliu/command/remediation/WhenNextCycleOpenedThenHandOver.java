package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.RemediationOpened;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** A cycle that opens takes over from the one before it, so that one cycle of a cluster is worked in at a time. */
final class WhenNextCycleOpenedThenHandOver {
    private final Automation automation;

    WhenNextCycleOpenedThenHandOver(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(RemediationOpened event, EventMessage<RemediationOpened> message) {
        if (event.remediationId().cycle() > 1) {
            automation.askUnless(
                    GeneralRule.IT_WAS_NEVER_OPENED, getClass(), message, context -> request(event, context));
        }
    }

    static HandOverCycle request(RemediationOpened event, CommandContext context) {
        RemediationId next = event.remediationId();
        return new HandOverCycle(RemediationId.of(next.cluster(), next.cycle() - 1), context, next);
    }
}
