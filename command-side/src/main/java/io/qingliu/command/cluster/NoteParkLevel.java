package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ParkId;

/**
 * Tells the cluster that the level of its park changed.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param after the level from now on
 * @param parkId the park
 */
@Asks(zh = "告知园区级别", en = "Tell the cluster that the level of its park changed (proposed).", by = Role.AUTOMATION)
public record NoteParkLevel(ClusterId clusterId, CommandContext context, ParkLevel after, ParkId parkId)
        implements ClusterCommand {}
