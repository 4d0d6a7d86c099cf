package io.qingliu.command.report;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.ReportId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about 印发的报告. */
public sealed interface ReportCommand extends Command permits IssueReport {
    /** The stream. */
    ReportId reportId();

    @Override
    default StreamId stream() {
        return reportId();
    }
}
