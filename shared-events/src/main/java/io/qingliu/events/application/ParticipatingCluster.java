package io.qingliu.events.application;

import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;

/**
 * A cluster that a paper names, with the participation that the paper is about.
 *
 * @param clusterId which cluster
 * @param participation which participation of the cluster, from 1
 */
public record ParticipatingCluster(
        @Zh("组团") ClusterId clusterId, @Zh("第几次参加") int participation) {}
