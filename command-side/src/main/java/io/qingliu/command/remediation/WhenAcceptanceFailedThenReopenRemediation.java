package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.Origin;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/**
 * A failed round opens the next cycle, with what it found, the plan of the cycle that it judged and its sheet. Where that cycle is
 * open already, the round had failed before and was annulled: what it found anew is carried there.
 *
 * <p>What was still open does not come from the round, which knows it as of the completion only: it comes with the hand-over of
 * the cycle that was judged.
 */
final class WhenAcceptanceFailedThenReopenRemediation {
    private final Automation automation;

    WhenAcceptanceFailedThenReopenRemediation(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(AcceptanceConcluded event, EventMessage<AcceptanceConcluded> message) {
        if (event.verdict() == Verdict.FAIL) {
            new RunningCycle(automation, getClass(), message)
                    .openOrCarry(next(event), context -> request(event, context));
        }
    }

    static OpenRemediation request(AcceptanceConcluded event, CommandContext context) {
        return new OpenRemediation(
                next(event),
                context,
                Origin.FAILED_ACCEPTANCE,
                event.acceptanceId().value(),
                event.cohort(),
                event.dueOn(),
                event.remediationId(),
                new ScoredRound(
                        event.acceptanceId(),
                        event.rubric(),
                        event.scale(),
                        event.items(),
                        event.notApplicable(),
                        event.standingVetoes()),
                event.findings(),
                List.of());
    }

    private static RemediationId next(AcceptanceConcluded event) {
        return RemediationId.of(
                event.remediationId().cluster(), event.remediationId().cycle() + 1);
    }
}
