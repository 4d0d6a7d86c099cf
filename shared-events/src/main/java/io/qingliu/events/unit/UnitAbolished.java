package io.qingliu.events.unit;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit was abolished; what it answered for goes to the units named.
 *
 * @param unitId the stream
 * @param context day, person, role, basis and source
 * @param successors the units that follow
 * @param clustersMoved the clusters that change their unit, each with its new one
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Zh("上报单位已撤销")
public record UnitAbolished(
        UnitId unitId,
        EventContext context,
        @Zh("承接单位") List<UnitId> successors,
        @Zh("划转组团") List<MovedCluster> clustersMoved,
        @Zh("生效日期") LocalDate effectiveOn,
        @Zh("理由") String reason)
        implements UnitEvent {
    public UnitAbolished {
        successors = List.copyOf(successors);
        clustersMoved = List.copyOf(clustersMoved);
    }
}
