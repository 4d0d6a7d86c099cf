package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.Origin;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** A relapse in an accepted cluster opens the cycle after the one that its passed round judged, with the problems found. */
final class WhenClusterReopenedThenReopenRemediation {
    private final Automation automation;

    WhenClusterReopenedThenReopenRemediation(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(ClusterReopened event, EventMessage<ClusterReopened> message) {
        new RunningCycle(automation, getClass(), message)
                .openOrCarry(cycle(event, 1), context -> request(event, context));
    }

    static OpenRemediation request(ClusterReopened event, CommandContext context) {
        return new OpenRemediation(
                cycle(event, 1),
                context,
                Origin.REOPENING,
                event.clusterId().value(),
                event.cohort(),
                event.dueOn(),
                cycle(event, 0),
                null,
                event.problems(),
                event.evidence());
    }

    /** A round has the number of the cycle that it judged. */
    private static RemediationId cycle(ClusterReopened event, int later) {
        return RemediationId.of(event.clusterId(), event.afterRound().round() + later);
    }
}
