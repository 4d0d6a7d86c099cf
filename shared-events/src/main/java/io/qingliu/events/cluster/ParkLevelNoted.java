package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ParkId;

/**
 * A cluster was told that the level of its park changed; its cohort stays until it is assigned again.
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param before the level before
 * @param after the level from now on
 * @param parkId the park
 */
@Zh("园区级别已告知")
public record ParkLevelNoted(
        ClusterId clusterId,
        EventContext context,
        @Zh("原级别") ParkLevel before,
        @Zh("新级别") ParkLevel after,
        @Zh("园区") ParkId parkId)
        implements ClusterEvent {}
