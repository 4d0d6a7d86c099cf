package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Carries problems from elsewhere into a running cycle; those that already stand in its list are left as they are.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param from the stream that they come from
 * @param problems the problems to carry
 * @param evidence digests of the evidence
 */
@Asks(zh = "转入问题", en = "Carry problems into a cycle that is already running (proposed).", by = Role.AUTOMATION)
public record CarryProblems(
        RemediationId remediationId,
        CommandContext context,
        String from,
        List<CarriedProblem> problems,
        List<Sha256> evidence)
        implements RemediationCommand {
    public CarryProblems {
        problems = List.copyOf(problems);
        evidence = List.copyOf(evidence);
    }
}
