package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;

/**
 * Work on a cluster is suspended; its due date stays (proposed).
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param reason why
 */
@Zh("组团建设已暂停")
public record ClusterSuspended(
        ClusterId clusterId, EventContext context, @Zh("理由") String reason) implements ClusterEvent {}
