package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Severity;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * A problem was given another grade (proposed).
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param problemId which problem
 * @param before its grade before
 * @param after its grade from now on
 * @param reason why
 * @param evidence digests of the evidence
 */
@Zh("问题等级已调整")
public record ProblemRegraded(
        RemediationId remediationId,
        EventContext context,
        @Zh("问题编号") ProblemId problemId,
        @Zh("调整前") Severity before,
        @Zh("调整后") Severity after,
        @Zh("原因") String reason,
        @Zh("佐证材料") List<Sha256> evidence)
        implements RemediationEvent {
    public ProblemRegraded {
        evidence = List.copyOf(evidence);
    }
}
