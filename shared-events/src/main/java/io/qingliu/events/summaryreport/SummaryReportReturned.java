package io.qingliu.events.summaryreport;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.SummaryReportId;

/**
 * The municipal bureau returned the report to be mended and resubmitted (proposed).
 *
 * @param summaryReportId the stream
 * @param context day, person, role, basis and source
 * @param version the version returned
 * @param reason what is to be mended
 */
@Zh("总结报告已退回")
public record SummaryReportReturned(
        SummaryReportId summaryReportId,
        EventContext context,
        @Zh("版本") int version,
        @Zh("退回原因") String reason) implements SummaryReportEvent {}
