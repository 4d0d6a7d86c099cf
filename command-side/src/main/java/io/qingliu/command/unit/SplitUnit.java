package io.qingliu.command.unit;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.YetToCome;
import io.qingliu.events.Role;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.MovedCluster;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipal bureau records that a unit was split.
 *
 * @param unitId the stream
 * @param context who asks, when it happened
 * @param successors the units that follow, at least two; one that no cluster moves to may be established later
 * @param clustersMoved the clusters that change their unit, each with its new one
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Asks(zh = "上报单位拆分", en = "Record that a unit ended and others follow it (proposed).", by = Role.MUNICIPAL_BUREAU)
public record SplitUnit(
        UnitId unitId,
        CommandContext context,
        @YetToCome List<UnitId> successors,
        List<MovedCluster> clustersMoved,
        LocalDate effectiveOn,
        String reason)
        implements UnitCommand {
    public SplitUnit {
        successors = List.copyOf(successors);
        clustersMoved = List.copyOf(clustersMoved);
    }
}
