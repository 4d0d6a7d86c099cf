package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;

/**
 * A fact about several clusters, written once in its own stream, concerns this one too (rulings §20).
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param sourceStream the stream that holds it
 * @param sourceEventId the id of the event
 * @param sourceType the stored name of the event, {@code <stream>.<Event>}
 * @param title what it is about
 */
@Zh("共同事项已记载")
public record SharedFactNoted(
        ClusterId clusterId,
        EventContext context,
        @Zh("来源记录") String sourceStream,
        @Zh("来源事件编号") String sourceEventId,
        @Zh("来源事件类型") String sourceType,
        @Zh("事项") String title)
        implements ClusterEvent {}
