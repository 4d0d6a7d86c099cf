package io.qingliu.events.demonstration;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * The circular that commended the cluster was withdrawn; the demonstration stands.
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param circularId the circular
 * @param reason why
 */
@Zh("表扬已撤回")
public record CommendationWithdrawn(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("通报") ApplicationId circularId,
        @Zh("撤回原因") String reason)
        implements DemonstrationEvent {}
