package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Basis;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;

/**
 * The authority that the policy names closes out the cluster.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param document the paper
 * @param policy the version of the close-out policy
 */
@Asks(
        zh = "组团销号",
        en = "Close out the cluster; who may do so is the policy's (notice 四(二), which names nobody).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU})
public record CloseOutCluster(ClusterId clusterId, CommandContext context, Basis document, PolicyRef policy)
        implements ClusterCommand {}
