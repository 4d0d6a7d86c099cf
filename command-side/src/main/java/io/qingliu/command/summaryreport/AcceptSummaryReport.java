package io.qingliu.command.summaryreport;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.SummaryReportId;

/**
 * The municipal bureau accepts the report that lies with it.
 *
 * @param summaryReportId the stream
 * @param context who asks, when it happened
 */
@Asks(
        zh = "受理总结报告",
        en = "Accept the report (proposed; the notice ends with its submission).",
        by = Role.MUNICIPAL_BUREAU)
public record AcceptSummaryReport(SummaryReportId summaryReportId, CommandContext context)
        implements SummaryReportCommand {}
