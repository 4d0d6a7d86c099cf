package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import org.jspecify.annotations.Nullable;

/**
 * The district says whether it intends to apply for the demonstration with this cluster.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param intended whether it intends to
 * @param reason why, where it is said
 */
@Asks(
        zh = "表明示范申报意向",
        en = "Say whether the district intends to apply for the demonstration (notice 四(一)1).",
        by = Role.DISTRICT_BUREAU)
public record DeclareDemonstrationIntention(
        ClusterId clusterId,
        CommandContext context,
        boolean intended,
        @Nullable String reason) implements ClusterCommand {}
