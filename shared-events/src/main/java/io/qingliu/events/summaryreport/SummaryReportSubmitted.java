package io.qingliu.events.summaryreport;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;

/**
 * The district submitted the summary report with its three mandatory texts (notice 四(一)4; stored as texts, rulings §11).
 *
 * @param summaryReportId the stream
 * @param context day, person, role, basis and source
 * @param version 1 for the first submission, one more for each resubmission
 * @param document the paper itself: number or file
 * @param typicalPractices 典型做法
 * @param highlights 建设亮点
 * @param results 突出成效
 * @param acceptanceId the round that passed
 */
@Zh("总结报告已提交")
public record SummaryReportSubmitted(
        SummaryReportId summaryReportId,
        EventContext context,
        @Zh("版本") int version,
        @Zh("报告文件") Basis document,
        @Zh("典型做法") String typicalPractices,
        @Zh("建设亮点") String highlights,
        @Zh("突出成效") String results,
        @Zh("验收轮次") AcceptanceId acceptanceId)
        implements SummaryReportEvent {}
