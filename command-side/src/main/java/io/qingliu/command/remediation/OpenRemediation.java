package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.Role;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.remediation.Origin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the room that a cycle begins: the survey was submitted, a round failed, the cluster was reopened, split or merged.
 *
 * @param remediationId the stream, opened by this command
 * @param context who asks, when it happened
 * @param origin what led to the cycle
 * @param cause the stream that led here
 * @param cohort by when the cluster must reach the standard
 * @param dueOn the day by which it must, where it is known
 * @param inheritsPlanOf the cycle whose plan stays in force for the problems carried from it
 * @param lastRound the sheet of the failed round that led here, where it was one
 * @param found the problems that the cause found or carries
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "告知开展整治",
        en = "Tell that a remediation cycle begins, with the problems carried or found (notice 四).",
        by = Role.AUTOMATION)
public record OpenRemediation(
        RemediationId remediationId,
        CommandContext context,
        Origin origin,
        String cause,
        Cohort cohort,
        @Nullable LocalDate dueOn,
        @Nullable RemediationId inheritsPlanOf,
        @Nullable ScoredRound lastRound,
        List<CarriedProblem> found,
        List<Sha256> evidence)
        implements RemediationCommand, Opening {
    public OpenRemediation {
        found = List.copyOf(found);
        evidence = List.copyOf(evidence);
    }

    /** What is asked instead where the cycle is open already; what the cycle before it had open comes with the hand-over. */
    CarryProblems orCarry() {
        return new CarryProblems(remediationId, context, cause, found, evidence, lastRound);
    }
}
