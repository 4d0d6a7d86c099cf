package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Role;
import io.qingliu.events.Verdict;
import io.qingliu.events.ids.AcceptanceId;
import java.util.List;

/**
 * The responsible section concludes the round on the signed sheet.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 * @param verdict passed or failed; refused where the sheet says otherwise
 * @param findings problems that the round found
 */
@Asks(
        zh = "作出验收结论",
        en = "Conclude the round: at least 90 points passes (notice 四(一)4, 四(二)3).",
        by = Role.DISTRICT_BUREAU)
public record ConcludeAcceptance(
        AcceptanceId acceptanceId, CommandContext context, Verdict verdict, List<CarriedProblem> findings)
        implements AcceptanceCommand {
    public ConcludeAcceptance {
        findings = List.copyOf(findings);
    }
}
