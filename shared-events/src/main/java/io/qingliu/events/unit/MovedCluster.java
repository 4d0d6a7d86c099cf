package io.qingliu.events.unit;

import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.UnitId;

/**
 * A cluster that comes to another reporting unit.
 *
 * @param clusterId which cluster
 * @param to the unit that it comes to
 */
public record MovedCluster(
        @Zh("组团") ClusterId clusterId, @Zh("划入单位") UnitId to) {}
