package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Work;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * The fix of a problem was reported as completed.
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param problemId which problem
 * @param description what was done
 * @param works what was built or repaired
 * @param evidence digests of the evidence
 */
@Zh("整改已完成")
public record FixCompleted(
        RemediationId remediationId,
        EventContext context,
        @Zh("问题编号") ProblemId problemId,
        @Zh("整改情况") String description,
        @Zh("工程量") List<Work> works,
        @Zh("佐证材料") List<Sha256> evidence)
        implements RemediationEvent {
    public FixCompleted {
        works = List.copyOf(works);
        evidence = List.copyOf(evidence);
    }
}
