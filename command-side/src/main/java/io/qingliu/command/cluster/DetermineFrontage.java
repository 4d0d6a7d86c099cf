package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Frontage;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import java.util.List;

/**
 * Somebody who knows the place determines whether and along which rivers the cluster lies.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param frontage whether it lies along a river; unknown stays unknown
 * @param rivers the rivers that it lies along, as far as known; empty unless the frontage is YES
 * @param reason why
 */
@Asks(
        zh = "认定沿江情况",
        en = "Determine whether and along which rivers the cluster lies (notice 二).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU})
public record DetermineFrontage(
        ClusterId clusterId, CommandContext context, Frontage frontage, List<String> rivers, String reason)
        implements ClusterCommand {
    public DetermineFrontage {
        rivers = List.copyOf(rivers);
    }
}
