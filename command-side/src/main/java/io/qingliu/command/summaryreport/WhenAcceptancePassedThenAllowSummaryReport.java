package io.qingliu.command.summaryreport;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Whenever a round passed, its report may be submitted (notice 四(一)4); whenever the pass is annulled, it may not. */
final class WhenAcceptancePassedThenAllowSummaryReport {
    private final Automation automation;

    WhenAcceptancePassedThenAllowSummaryReport(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(AcceptanceConcluded event, EventMessage<AcceptanceConcluded> message) {
        if (event.verdict() != Verdict.PASS) {
            return;
        }
        Class<?> self = WhenAcceptancePassedThenAllowSummaryReport.class;
        boolean opened = automation.askUnless(
                GeneralRule.IT_WAS_ALREADY_OPENED, self, message, context -> request(event, context));
        if (!opened) {
            automation.ask(self, message, context -> requestAgain(event, context));
        }
    }

    @EventHandler
    void on(AcceptanceAnnulled event, EventMessage<AcceptanceAnnulled> message) {
        if (event.verdict() == Verdict.PASS) {
            automation.ask(
                    WhenAcceptancePassedThenAllowSummaryReport.class, message, context -> request(event, context));
        }
    }

    static AllowSummaryReport request(AcceptanceConcluded event, CommandContext context) {
        return new AllowSummaryReport(
                report(event.acceptanceId()),
                context,
                event.acceptanceId(),
                event.context().occurredOn());
    }

    static AllowSummaryReportAgain requestAgain(AcceptanceConcluded event, CommandContext context) {
        return new AllowSummaryReportAgain(
                report(event.acceptanceId()),
                context,
                event.acceptanceId(),
                event.context().occurredOn());
    }

    static TakeBackSummaryReport request(AcceptanceAnnulled event, CommandContext context) {
        return new TakeBackSummaryReport(report(event.acceptanceId()), context, event.acceptanceId(), event.reason());
    }

    private static SummaryReportId report(AcceptanceId round) {
        return SummaryReportId.of(round.cluster(), round.round());
    }
}
