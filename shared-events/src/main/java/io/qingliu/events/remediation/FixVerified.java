package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fix was verified; the problem is settled (proposed).
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param problemId which problem
 * @param finding what was found, in words
 * @param evidence digests of the evidence
 */
@Zh("整改已核验")
public record FixVerified(
        RemediationId remediationId,
        EventContext context,
        @Zh("问题编号") ProblemId problemId,
        @Zh("核验意见") @Nullable String finding,
        @Zh("佐证材料") List<Sha256> evidence)
        implements RemediationEvent {
    public FixVerified {
        evidence = List.copyOf(evidence);
    }
}
