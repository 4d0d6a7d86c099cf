package io.qingliu.events.report;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ReportId;
import io.qingliu.events.ids.StreamId;

/** Facts about issued reports 报告. */
public sealed interface ReportEvent extends DomainEvent permits ReportIssued {
    /** The stream. */
    ReportId reportId();

    @Override
    default StreamId stream() {
        return reportId();
    }
}
