package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * An inspection found a relapse 反弹 in an accepted cluster.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param finding what was found
 * @param problems the problems found, at least one
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "反弹重启",
        en = "Reopen an accepted cluster on the finding of a relapse (proposed).",
        by = {Role.MUNICIPAL_BUREAU, Role.MUNICIPAL_ENFORCEMENT_TEAM, Role.AUDITOR})
public record ReopenCluster(
        ClusterId clusterId,
        CommandContext context,
        String finding,
        List<CarriedProblem> problems,
        List<Sha256> evidence)
        implements ClusterCommand {
    public ReopenCluster {
        problems = List.copyOf(problems);
        evidence = List.copyOf(evidence);
    }
}
