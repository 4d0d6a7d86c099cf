package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.CompletionDayNoted;
import java.time.LocalDate;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/**
 * Whenever a round was concluded, its conclusion annulled, or the completion day behind a standing conclusion corrected, tell the
 * cluster.
 */
final class WhenAcceptanceConcludedThenTellCluster {
    private final Automation automation;

    WhenAcceptanceConcludedThenTellCluster(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(AcceptanceConcluded event, EventMessage<AcceptanceConcluded> message) {
        automation.ask(WhenAcceptanceConcludedThenTellCluster.class, message, context -> request(event, context));
    }

    @EventHandler
    void on(AcceptanceAnnulled event, EventMessage<AcceptanceAnnulled> message) {
        automation.ask(WhenAcceptanceConcludedThenTellCluster.class, message, context -> request(event, context));
    }

    @EventHandler
    void on(CompletionDayNoted event, EventMessage<CompletionDayNoted> message) {
        Verdict verdict = event.verdict();
        LocalDate concludedOn = event.concludedOn();
        if (verdict != null && concludedOn != null) {
            automation.ask(
                    WhenAcceptanceConcludedThenTellCluster.class,
                    message,
                    context -> request(event, verdict, concludedOn, context));
        }
    }

    static NoteAcceptance request(AcceptanceConcluded event, CommandContext context) {
        return new NoteAcceptance(
                event.acceptanceId().cluster(),
                context,
                event.acceptanceId(),
                event.verdict(),
                false,
                event.remediationCompletedOn(),
                event.context().occurredOn());
    }

    static NoteAcceptance request(AcceptanceAnnulled event, CommandContext context) {
        return new NoteAcceptance(
                event.acceptanceId().cluster(),
                context,
                event.acceptanceId(),
                event.verdict(),
                true,
                event.remediationCompletedOn(),
                event.concludedOn());
    }

    static NoteAcceptance request(
            CompletionDayNoted event, Verdict verdict, LocalDate concludedOn, CommandContext context) {
        return new NoteAcceptance(
                event.acceptanceId().cluster(),
                context,
                event.acceptanceId(),
                verdict,
                false,
                event.after(),
                concludedOn);
    }
}
