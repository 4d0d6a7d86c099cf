package io.qingliu.events.unit;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;
import java.util.List;

/**
 * The area of a unit changed; clusters that left it are moved one by one.
 *
 * @param unitId the stream
 * @param context day, person, role, basis and source
 * @param description what changed
 * @param clustersMoved the clusters that change their unit, each with its new one
 * @param effectiveOn the first day on which it applies
 */
@Zh("管辖范围已调整")
public record UnitBoundaryChanged(
        UnitId unitId,
        EventContext context,
        @Zh("调整内容") String description,
        @Zh("划转组团") List<MovedCluster> clustersMoved,
        @Zh("生效日期") LocalDate effectiveOn)
        implements UnitEvent {
    public UnitBoundaryChanged {
        clustersMoved = List.copyOf(clustersMoved);
    }
}
