package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;

/**
 * The municipal bureau determines whether the cluster is in scope.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param inScope whether it is
 * @param enterpriseCount how many enterprises have moved in
 * @param reason why
 */
@Asks(
        zh = "认定建设范围",
        en = "Determine whether the cluster is in scope: only clusters without any enterprise are not (notice 一).",
        by = Role.MUNICIPAL_BUREAU)
public record DetermineScope(
        ClusterId clusterId, CommandContext context, boolean inScope, int enterpriseCount, String reason)
        implements ClusterCommand {}
