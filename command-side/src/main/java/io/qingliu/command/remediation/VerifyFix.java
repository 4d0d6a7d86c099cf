package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody other than the fixer verified the fix.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param problemId which problem
 * @param finding what was found, in words
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "核验整改",
        en = "Verify a fix (proposed; another person than the fixer where the policy says so).",
        by = {Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT, Role.MUNICIPAL_BUREAU, Role.MUNICIPAL_ENFORCEMENT_TEAM
        })
public record VerifyFix(
        RemediationId remediationId,
        CommandContext context,
        ProblemId problemId,
        @Nullable String finding,
        List<Sha256> evidence)
        implements RemediationCommand {
    public VerifyFix {
        evidence = List.copyOf(evidence);
    }
}
