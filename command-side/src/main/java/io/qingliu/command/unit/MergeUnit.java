package io.qingliu.command.unit;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.MovedCluster;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipal bureau records that a unit became part of another.
 *
 * @param unitId the stream
 * @param context who asks, when it happened
 * @param into the unit that follows
 * @param clustersMoved the clusters that change their unit, each with its new one
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Asks(zh = "上报单位合并", en = "Record that a unit became part of another (proposed).", by = Role.MUNICIPAL_BUREAU)
public record MergeUnit(
        UnitId unitId,
        CommandContext context,
        UnitId into,
        List<MovedCluster> clustersMoved,
        LocalDate effectiveOn,
        String reason)
        implements UnitCommand {
    public MergeUnit {
        clustersMoved = List.copyOf(clustersMoved);
    }
}
