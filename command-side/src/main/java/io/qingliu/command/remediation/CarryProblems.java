package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Role;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries problems from elsewhere into a running cycle; those that already stand in its list are left as they are.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param from the stream that they come from
 * @param problems the problems to carry
 * @param evidence digests of the evidence
 * @param lastRound the sheet of the failed round that led here, where it was one
 */
@Asks(zh = "转入问题", en = "Carry problems into a cycle that is already running (proposed).", by = Role.AUTOMATION)
public record CarryProblems(
        RemediationId remediationId,
        CommandContext context,
        String from,
        List<CarriedProblem> problems,
        List<Sha256> evidence,
        @Nullable ScoredRound lastRound)
        implements RemediationCommand {
    public CarryProblems {
        problems = List.copyOf(problems);
        evidence = List.copyOf(evidence);
    }

    /** The same for another cycle, whose own round is another one. */
    CarryProblems into(RemediationId cycle) {
        return cycle.equals(remediationId) ? this : new CarryProblems(cycle, context, from, problems, evidence, null);
    }
}
