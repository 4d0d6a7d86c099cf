package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;

/**
 * A problem turned out not to be one; it stays in the history (proposed).
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param problemId which problem
 * @param reason why
 */
@Zh("问题已撤销")
public record ProblemWithdrawn(
        RemediationId remediationId,
        EventContext context,
        @Zh("问题编号") ProblemId problemId,
        @Zh("原因") String reason) implements RemediationEvent {}
