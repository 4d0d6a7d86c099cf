package io.qingliu.events.summaryreport;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.ids.SummaryReportId;

/** Facts about the summary report 建设总结报告 on one accepted round of a cluster. */
public sealed interface SummaryReportEvent extends DomainEvent
        permits SummaryReportAllowed,
                SummaryReportTakenBack,
                SummaryReportSubmitted,
                SummaryReportReturned,
                SummaryReportAccepted {
    /** The stream: cluster and round. */
    SummaryReportId summaryReportId();

    @Override
    default StreamId stream() {
        return summaryReportId();
    }

    @Override
    default ClusterId cluster() {
        return summaryReportId().cluster();
    }
}
