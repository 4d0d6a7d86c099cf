package io.qingliu.command.summaryreport;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.SummaryReportId;

/**
 * The municipal bureau returns the report to be mended.
 *
 * @param summaryReportId the stream
 * @param context who asks, when it happened
 * @param reason what is to be mended
 */
@Asks(zh = "退回总结报告", en = "Return the report to be mended and resubmitted (proposed).", by = Role.MUNICIPAL_BUREAU)
public record ReturnSummaryReport(SummaryReportId summaryReportId, CommandContext context, String reason)
        implements SummaryReportCommand {}
