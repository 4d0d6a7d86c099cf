package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enters a cluster into the register; after a split an automation asks for its successors.
 *
 * @param clusterId the stream, opened by this command
 * @param context who asks, when it happened
 * @param name its name
 * @param parkId the park that it lies in
 * @param parkLevel that park's level
 * @param unitId the reporting unit that answers for it
 * @param managementBody the body that carries out the remediation, where known
 * @param frontage whether it lies along a river; unknown stays unknown
 * @param rivers the rivers that it lies along, as far as known; empty unless the frontage is YES
 * @param predecessors the clusters that it follows after a split
 */
@Asks(
        zh = "登记组团",
        en = "Enter a cluster into the register (notice 一).",
        by = {Role.MUNICIPAL_BUREAU, Role.AUTOMATION})
public record RegisterCluster(
        ClusterId clusterId,
        CommandContext context,
        String name,
        ParkId parkId,
        ParkLevel parkLevel,
        UnitId unitId,
        @Nullable OrganisationId managementBody,
        Frontage frontage,
        List<String> rivers,
        List<ClusterId> predecessors)
        implements ClusterCommand, Opening {
    public RegisterCluster {
        rivers = List.copyOf(rivers);
        predecessors = List.copyOf(predecessors);
    }
}
