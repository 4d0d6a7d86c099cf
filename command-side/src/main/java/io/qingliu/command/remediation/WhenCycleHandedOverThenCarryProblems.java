package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.remediation.CycleHandedOver;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** What a cycle still had open when it was handed over goes on in the next, unless it stands there already. */
final class WhenCycleHandedOverThenCarryProblems {
    private final Automation automation;

    WhenCycleHandedOverThenCarryProblems(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(CycleHandedOver event, EventMessage<CycleHandedOver> message) {
        if (!event.openProblems().isEmpty()) {
            new RunningCycle(automation, getClass(), message).carry(event.next(), context -> request(event, context));
        }
    }

    static CarryProblems request(CycleHandedOver event, CommandContext context) {
        return new CarryProblems(
                event.next(), context, event.remediationId().value(), event.openProblems(), List.of(), null);
    }
}
