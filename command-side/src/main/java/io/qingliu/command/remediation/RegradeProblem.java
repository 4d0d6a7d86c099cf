package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * The bureau gives an open problem another grade.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param problemId which problem
 * @param after its grade from now on
 * @param reason why
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "调整问题等级",
        en = "Give an open problem another grade (proposed).",
        by = {Role.DISTRICT_BUREAU, Role.MUNICIPAL_BUREAU})
public record RegradeProblem(
        RemediationId remediationId,
        CommandContext context,
        ProblemId problemId,
        Severity after,
        String reason,
        List<Sha256> evidence)
        implements RemediationCommand {
    public RegradeProblem {
        evidence = List.copyOf(evidence);
    }
}
