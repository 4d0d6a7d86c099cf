package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.RemediationId;
import java.time.LocalDate;

/**
 * Tells the room that the day on which the remediation was completed was corrected.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 * @param remediationId the cycle
 * @param after the day as it is known now
 * @param reason why it was corrected
 */
@Asks(zh = "告知整治完成日期更正", en = "Tell that the day of completion was corrected (rulings §1).", by = Role.AUTOMATION)
public record NoteCompletionDay(
        AcceptanceId acceptanceId, CommandContext context, RemediationId remediationId, LocalDate after, String reason)
        implements AcceptanceCommand {}
