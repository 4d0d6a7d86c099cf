package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RemediationId;

/**
 * A sealed list was opened again, to be completed and sealed as the next version (rulings §11).
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param version version of the list, from 1
 * @param reason why
 */
@Zh("问题清单已重开")
public record ProblemListReopened(
        RemediationId remediationId,
        EventContext context,
        @Zh("清单版本") int version,
        @Zh("原因") String reason) implements RemediationEvent {}
