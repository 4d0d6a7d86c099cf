package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;

/**
 * The municipal bureau has the cohort computed under a version of the cohort policy.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param policy the version
 */
@Asks(
        zh = "确定批次",
        en = "Compute and record the cohort under a version of the cohort policy (notice 二).",
        by = Role.MUNICIPAL_BUREAU)
public record AssignCohort(ClusterId clusterId, CommandContext context, PolicyRef policy) implements ClusterCommand {}
