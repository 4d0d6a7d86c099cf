package io.qingliu.events.application;

import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;

/**
 * A candidate that the final list leaves out.
 *
 * @param clusterId which cluster
 * @param participation which participation of the cluster, from 1
 * @param reason why
 */
public record NotSelectedCluster(
        @Zh("组团") ClusterId clusterId,
        @Zh("第几次参加") int participation,
        @Zh("未入选原因") String reason) {}
