package io.qingliu.events.demonstration;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * The final list leaves the cluster out; its passed acceptance stands.
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param listId the final list
 * @param reason why
 */
@Zh("未入选示范")
public record DemonstrationNotSelected(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("清单") ApplicationId listId,
        @Zh("未入选原因") String reason)
        implements DemonstrationEvent {}
