package io.qingliu.command.summaryreport;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;
import java.time.LocalDate;

/**
 * Tells the room that the round passed again after it was annulled.
 *
 * @param summaryReportId the stream
 * @param context who asks, when it happened
 * @param acceptanceId the round that passed
 * @param concludedOn the day on which it was concluded
 */
@Asks(zh = "再次告知可提交报告", en = "Tell that an annulled round passed after all (rulings §21).", by = Role.AUTOMATION)
public record AllowSummaryReportAgain(
        SummaryReportId summaryReportId, CommandContext context, AcceptanceId acceptanceId, LocalDate concludedOn)
        implements SummaryReportCommand {}
