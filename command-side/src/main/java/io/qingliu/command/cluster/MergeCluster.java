package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.cluster.ProblemMapping;
import io.qingliu.events.ids.ClusterId;
import java.util.List;

/**
 * The municipal bureau records that the cluster became part of another.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param into the cluster that follows
 * @param problems each open problem with the cluster that takes it over
 * @param reason why
 */
@Asks(
        zh = "组团合并",
        en = "Record that the cluster became part of another, with its open problems mapped one by one (proposed).",
        by = Role.MUNICIPAL_BUREAU)
public record MergeCluster(
        ClusterId clusterId, CommandContext context, ClusterId into, List<ProblemMapping> problems, String reason)
        implements ClusterCommand {
    public MergeCluster {
        problems = List.copyOf(problems);
    }
}
