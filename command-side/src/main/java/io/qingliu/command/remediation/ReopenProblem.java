package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * A verified problem relapsed.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param problemId which problem
 * @param reason why
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "问题反弹",
        en = "Reopen a verified problem that relapsed (proposed).",
        by = {
            Role.DISTRICT_BUREAU,
            Role.ENFORCEMENT_DETACHMENT,
            Role.MUNICIPAL_BUREAU,
            Role.MUNICIPAL_ENFORCEMENT_TEAM,
            Role.AUDITOR
        })
public record ReopenProblem(
        RemediationId remediationId, CommandContext context, ProblemId problemId, String reason, List<Sha256> evidence)
        implements RemediationCommand {
    public ReopenProblem {
        evidence = List.copyOf(evidence);
    }
}
