package io.qingliu.events.annualplan;

import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;

/**
 * What a plan wants of a cluster within its year.
 *
 * @param clusterId which cluster
 * @param goal what is to be reached
 */
public record ClusterGoal(
        @Zh("组团") ClusterId clusterId, @Zh("目标") String goal) {}
