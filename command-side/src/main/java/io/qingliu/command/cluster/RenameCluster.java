package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;

/**
 * The municipal bureau gives a cluster another name.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param after its name from now on
 * @param reason why
 */
@Asks(zh = "组团更名", en = "Give a cluster another name (proposed).", by = Role.MUNICIPAL_BUREAU)
public record RenameCluster(ClusterId clusterId, CommandContext context, String after, String reason)
        implements ClusterCommand {}
