package io.qingliu.command.unit;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.MovedCluster;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipal bureau records that the area of a unit changed.
 *
 * @param unitId the stream
 * @param context who asks, when it happened
 * @param description what changed
 * @param clustersMoved the clusters that change their unit, each with its new one
 * @param effectiveOn the first day on which it applies
 */
@Asks(
        zh = "调整管辖范围",
        en = "Record that the area of a unit changed; clusters that left it are moved (proposed).",
        by = Role.MUNICIPAL_BUREAU)
public record ChangeUnitBoundary(
        UnitId unitId,
        CommandContext context,
        String description,
        List<MovedCluster> clustersMoved,
        LocalDate effectiveOn)
        implements UnitCommand {
    public ChangeUnitBoundary {
        clustersMoved = List.copyOf(clustersMoved);
    }
}
