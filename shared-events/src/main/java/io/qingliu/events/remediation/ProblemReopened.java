package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * A problem whose fix had been verified relapsed; it is open again (proposed).
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param problemId which problem
 * @param reason why
 * @param evidence digests of the evidence
 */
@Zh("问题已反弹")
public record ProblemReopened(
        RemediationId remediationId,
        EventContext context,
        @Zh("问题编号") ProblemId problemId,
        @Zh("原因") String reason,
        @Zh("佐证材料") List<Sha256> evidence)
        implements RemediationEvent {
    public ProblemReopened {
        evidence = List.copyOf(evidence);
    }
}
