package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.YetToCome;
import io.qingliu.events.Role;
import io.qingliu.events.cluster.ProblemMapping;
import io.qingliu.events.cluster.SuccessorCluster;
import io.qingliu.events.ids.ClusterId;
import java.util.List;

/**
 * The municipal bureau records that the cluster was split.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param successors the clusters that follow, at least two
 * @param problems each open problem with the cluster that takes it over
 * @param reason why
 */
@Asks(
        zh = "组团拆分",
        en = "Record that the cluster ended and others follow it, with its open problems mapped one by one (proposed).",
        by = Role.MUNICIPAL_BUREAU)
public record SplitCluster(
        ClusterId clusterId,
        CommandContext context,
        @YetToCome List<SuccessorCluster> successors,
        @YetToCome List<ProblemMapping> problems,
        String reason)
        implements ClusterCommand {
    public SplitCluster {
        successors = List.copyOf(successors);
        problems = List.copyOf(problems);
    }
}
