package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.cluster.ReportStatus;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.summaryreport.SummaryReportAccepted;
import io.qingliu.events.summaryreport.SummaryReportEvent;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Whenever a summary report was submitted, returned or accepted, tell the cluster, whose close-out waits for it. */
final class WhenReportSubmittedThenAllowCloseOut {
    private final Automation automation;

    WhenReportSubmittedThenAllowCloseOut(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(SummaryReportSubmitted event, EventMessage<SummaryReportSubmitted> message) {
        tell(event, ReportStatus.SUBMITTED, message);
    }

    @EventHandler
    void on(SummaryReportReturned event, EventMessage<SummaryReportReturned> message) {
        tell(event, ReportStatus.RETURNED, message);
    }

    @EventHandler
    void on(SummaryReportAccepted event, EventMessage<SummaryReportAccepted> message) {
        tell(event, ReportStatus.ACCEPTED, message);
    }

    private void tell(
            SummaryReportEvent event, ReportStatus status, EventMessage<? extends SummaryReportEvent> message) {
        automation.ask(
                WhenReportSubmittedThenAllowCloseOut.class,
                message,
                context -> request(event.summaryReportId(), status, context));
    }

    static NoteSummaryReport request(SummaryReportId report, ReportStatus status, CommandContext context) {
        return new NoteSummaryReport(report.cluster(), context, report, status);
    }
}
