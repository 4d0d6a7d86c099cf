package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import java.util.List;

/**
 * The district puts a wrongly recorded day of completion right.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param after the day as it was
 * @param reason why
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "更正整治完成日期",
        en = "Correct a day of completion that was recorded wrongly (proposed).",
        by = Role.DISTRICT_BUREAU)
public record CorrectCompletionDay(
        RemediationId remediationId, CommandContext context, LocalDate after, String reason, List<Sha256> evidence)
        implements RemediationCommand {
    public CorrectCompletionDay {
        evidence = List.copyOf(evidence);
    }
}
