package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;

/**
 * The municipal bureau resumes the work on a suspended cluster.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param reason why
 */
@Asks(zh = "恢复组团建设", en = "Resume the work on a suspended cluster (proposed).", by = Role.MUNICIPAL_BUREAU)
public record ResumeCluster(ClusterId clusterId, CommandContext context, String reason) implements ClusterCommand {}
