package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;

/**
 * A cluster was told that it takes part in a demonstration.
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param demonstrationId the participation
 */
@Zh("参加示范已告知")
public record ParticipationNoted(
        ClusterId clusterId,
        EventContext context,
        @Zh("示范创建") DemonstrationId demonstrationId) implements ClusterEvent {}
