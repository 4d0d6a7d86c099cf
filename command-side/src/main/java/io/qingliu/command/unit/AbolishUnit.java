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
 * The municipal bureau records that a unit was abolished.
 *
 * @param unitId the stream
 * @param context who asks, when it happened
 * @param successors the units that follow, at least one; one that no cluster moves to may be established later
 * @param clustersMoved the clusters that change their unit, each with its new one
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Asks(
        zh = "撤销上报单位",
        en = "Record that a unit was abolished, with those that answer from then on (proposed).",
        by = Role.MUNICIPAL_BUREAU)
public record AbolishUnit(
        UnitId unitId,
        CommandContext context,
        @YetToCome List<UnitId> successors,
        List<MovedCluster> clustersMoved,
        LocalDate effectiveOn,
        String reason)
        implements UnitCommand {
    public AbolishUnit {
        successors = List.copyOf(successors);
        clustersMoved = List.copyOf(clustersMoved);
    }
}
