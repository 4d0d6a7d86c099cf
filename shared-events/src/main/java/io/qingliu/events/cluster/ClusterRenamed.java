package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;

/**
 * A cluster received another name.
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param before its name before
 * @param after its name from now on
 * @param reason why
 */
@Zh("组团已更名")
public record ClusterRenamed(
        ClusterId clusterId,
        EventContext context,
        @Zh("原名称") String before,
        @Zh("新名称") String after,
        @Zh("理由") String reason)
        implements ClusterEvent {}
