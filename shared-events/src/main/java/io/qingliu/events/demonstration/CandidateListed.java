package io.qingliu.events.demonstration;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * The cluster stands on the candidate list (notice 四(一)2).
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param listId the candidate list
 */
@Zh("已列入备选清单")
public record CandidateListed(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("备选清单") ApplicationId listId) implements DemonstrationEvent {}
