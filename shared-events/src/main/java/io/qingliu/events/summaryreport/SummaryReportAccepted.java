package io.qingliu.events.summaryreport;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;

/**
 * The municipal bureau accepted the report (proposed; the notice ends with its submission).
 *
 * @param summaryReportId the stream
 * @param context day, person, role, basis and source
 * @param version the version accepted
 * @param acceptanceId the round that passed
 */
@Zh("总结报告已受理")
public record SummaryReportAccepted(
        SummaryReportId summaryReportId,
        EventContext context,
        @Zh("版本") int version,
        @Zh("验收轮次") AcceptanceId acceptanceId)
        implements SummaryReportEvent {}
