package io.qingliu.events.cluster;

import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;

/**
 * A cluster that follows a split one.
 *
 * @param clusterId its id
 * @param name its name
 */
public record SuccessorCluster(
        @Zh("组团") ClusterId clusterId, @Zh("名称") String name) {}
