package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;

/**
 * Work on a suspended cluster goes on (proposed).
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param reason why
 */
@Zh("组团建设已恢复")
public record ClusterResumed(
        ClusterId clusterId, EventContext context, @Zh("理由") String reason) implements ClusterEvent {}
