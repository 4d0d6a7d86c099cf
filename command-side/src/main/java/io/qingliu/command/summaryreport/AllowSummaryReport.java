package io.qingliu.command.summaryreport;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;
import java.time.LocalDate;

/**
 * Tells the room that a round passed.
 *
 * @param summaryReportId the stream, opened by this command
 * @param context who asks, when it happened
 * @param acceptanceId the round that passed
 * @param concludedOn the day on which it was concluded
 */
@Asks(zh = "告知可提交报告", en = "Tell that a round passed and a report may be submitted (notice 四).", by = Role.AUTOMATION)
public record AllowSummaryReport(
        SummaryReportId summaryReportId, CommandContext context, AcceptanceId acceptanceId, LocalDate concludedOn)
        implements SummaryReportCommand, Opening {}
