package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import java.util.List;

/**
 * The day of completion had been recorded wrongly and was put right.
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param before the day as it stood
 * @param after the day as it was
 * @param reason why
 * @param evidence digests of the evidence
 */
@Zh("整治完成日期已更正")
public record CompletionDayCorrected(
        RemediationId remediationId,
        EventContext context,
        @Zh("更正前") LocalDate before,
        @Zh("更正后") LocalDate after,
        @Zh("原因") String reason,
        @Zh("佐证材料") List<Sha256> evidence)
        implements RemediationEvent {
    public CompletionDayCorrected {
        evidence = List.copyOf(evidence);
    }
}
