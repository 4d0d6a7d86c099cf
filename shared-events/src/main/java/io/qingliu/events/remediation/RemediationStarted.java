package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RemediationId;

/**
 * The work began (notice 四(一)3, 四(二)2).
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 */
@Zh("整治已开始")
public record RemediationStarted(RemediationId remediationId, EventContext context) implements RemediationEvent {}
