package io.qingliu.command.summaryreport;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;

/**
 * Tells the room that the round behind the report was annulled.
 *
 * @param summaryReportId the stream
 * @param context who asks, when it happened
 * @param acceptanceId the round that was annulled
 * @param reason why
 */
@Asks(zh = "告知不得提交报告", en = "Tell that the round behind the report was annulled (proposed).", by = Role.AUTOMATION)
public record TakeBackSummaryReport(
        SummaryReportId summaryReportId, CommandContext context, AcceptanceId acceptanceId, String reason)
        implements SummaryReportCommand {}
