package io.qingliu.command.summaryreport;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.ids.SummaryReportId;

/** What can be asked about a summary report. */
public sealed interface SummaryReportCommand extends Command
        permits AllowSummaryReport,
                AllowSummaryReportAgain,
                TakeBackSummaryReport,
                SubmitSummaryReport,
                ReturnSummaryReport,
                AcceptSummaryReport {
    /** The stream: cluster and round. */
    SummaryReportId summaryReportId();

    @Override
    default StreamId stream() {
        return summaryReportId();
    }
}
