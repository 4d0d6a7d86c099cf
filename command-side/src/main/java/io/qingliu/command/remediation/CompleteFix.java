package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.Work;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * Somebody fixed a problem.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param problemId which problem
 * @param description what was done
 * @param works what was built or repaired
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "报告整改完成",
        en = "Report a problem's fix as completed, with evidence and what was built (notice 四(一)3, 四(二)2).",
        by = {Role.PARK_MANAGEMENT_BODY, Role.DISTRICT_BUREAU})
public record CompleteFix(
        RemediationId remediationId,
        CommandContext context,
        ProblemId problemId,
        String description,
        List<Work> works,
        List<Sha256> evidence)
        implements RemediationCommand {
    public CompleteFix {
        works = List.copyOf(works);
        evidence = List.copyOf(evidence);
    }
}
