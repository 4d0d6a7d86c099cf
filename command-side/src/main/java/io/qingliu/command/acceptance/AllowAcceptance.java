package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.Role;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.RemediationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the room that the cycle with the round's number was completed.
 *
 * @param acceptanceId the stream, opened by this command
 * @param context who asks, when it happened
 * @param remediationId the cycle
 * @param remediationCompletedOn the day on which it was completed
 * @param openProblems problems still open
 * @param cohort the cohort that the cluster owes
 * @param dueOn the day by which it must reach the standard, where it is known
 * @param previousRound the failed round that led to the cycle, where one did
 */
@Asks(
        zh = "告知可验收",
        en = "Tell that the remediation is completed and the round may be opened (notice 四(一)4, 四(二)3).",
        by = Role.AUTOMATION)
public record AllowAcceptance(
        AcceptanceId acceptanceId,
        CommandContext context,
        RemediationId remediationId,
        LocalDate remediationCompletedOn,
        List<CarriedProblem> openProblems,
        Cohort cohort,
        @Nullable LocalDate dueOn,
        @Nullable ScoredRound previousRound)
        implements AcceptanceCommand, Opening {
    public AllowAcceptance {
        openProblems = List.copyOf(openProblems);
    }
}
