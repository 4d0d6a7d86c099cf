package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;

/**
 * The municipal bureau suspends the work on a cluster.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param reason why
 */
@Asks(zh = "暂停组团建设", en = "Suspend the work on a cluster; its due date stays (proposed).", by = Role.MUNICIPAL_BUREAU)
public record SuspendCluster(ClusterId clusterId, CommandContext context, String reason) implements ClusterCommand {}
