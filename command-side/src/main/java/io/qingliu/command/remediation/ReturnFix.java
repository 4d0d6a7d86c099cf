package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * The fix does not hold and goes back.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param problemId which problem
 * @param reason why
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "退回整改",
        en = "Return a fix that does not hold (proposed).",
        by = {Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT, Role.MUNICIPAL_BUREAU, Role.MUNICIPAL_ENFORCEMENT_TEAM
        })
public record ReturnFix(
        RemediationId remediationId, CommandContext context, ProblemId problemId, String reason, List<Sha256> evidence)
        implements RemediationCommand {
    public ReturnFix {
        evidence = List.copyOf(evidence);
    }
}
