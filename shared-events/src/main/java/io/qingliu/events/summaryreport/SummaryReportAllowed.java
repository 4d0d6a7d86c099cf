package io.qingliu.events.summaryreport;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;
import java.time.LocalDate;

/**
 * The round behind the report passed, so that the district may submit it (notice 四: “即可…提交建设总结报告”).
 *
 * @param summaryReportId the stream
 * @param context day, person, role, basis and source
 * @param acceptanceId the round that passed
 * @param concludedOn the day on which it was concluded
 */
@Zh("可提交总结报告")
public record SummaryReportAllowed(
        SummaryReportId summaryReportId,
        EventContext context,
        @Zh("验收轮次") AcceptanceId acceptanceId,
        @Zh("结论日期") LocalDate concludedOn)
        implements SummaryReportEvent {}
