package io.qingliu.command.summaryreport;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.SummaryReportId;

/**
 * The district submits the summary report, for the first time or again after it was returned.
 *
 * @param summaryReportId the stream
 * @param context who asks, when it happened
 * @param document the paper itself: number or file
 * @param typicalPractices 典型做法
 * @param highlights 建设亮点
 * @param results 突出成效
 */
@Asks(
        zh = "提交总结报告",
        en = "Submit the summary report with its three mandatory texts (notice 四(一)4, 四(二)3).",
        by = Role.DISTRICT_BUREAU)
public record SubmitSummaryReport(
        SummaryReportId summaryReportId,
        CommandContext context,
        Basis document,
        String typicalPractices,
        String highlights,
        String results)
        implements SummaryReportCommand {}
