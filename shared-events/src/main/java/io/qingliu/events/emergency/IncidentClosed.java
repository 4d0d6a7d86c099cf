package io.qingliu.events.emergency;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.EmergencyId;

/**
 * The incident was closed.
 *
 * @param emergencyId the stream
 * @param context day, person, role, basis and source
 * @param outcome what came of it
 */
@Zh("突发事件已结案")
public record IncidentClosed(
        EmergencyId emergencyId,
        EventContext context,
        @Zh("处置结果") String outcome) implements EmergencyEvent {}
