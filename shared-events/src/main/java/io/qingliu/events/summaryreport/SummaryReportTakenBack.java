package io.qingliu.events.summaryreport;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;

/**
 * The round behind the report was annulled; no report may be submitted or accepted until a round passes again.
 *
 * @param summaryReportId the stream
 * @param context day, person, role, basis and source
 * @param acceptanceId the round that was annulled
 * @param reason why it was annulled
 */
@Zh("总结报告资格已收回")
public record SummaryReportTakenBack(
        SummaryReportId summaryReportId,
        EventContext context,
        @Zh("验收轮次") AcceptanceId acceptanceId,
        @Zh("原因") String reason)
        implements SummaryReportEvent {}
