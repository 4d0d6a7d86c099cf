package io.qingliu.events.unit;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit ended and became part of another.
 *
 * @param unitId the stream
 * @param context day, person, role, basis and source
 * @param into the unit that follows
 * @param clustersMoved the clusters that change their unit, each with its new one
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Zh("上报单位已合并")
public record UnitMerged(
        UnitId unitId,
        EventContext context,
        @Zh("并入单位") UnitId into,
        @Zh("划转组团") List<MovedCluster> clustersMoved,
        @Zh("生效日期") LocalDate effectiveOn,
        @Zh("理由") String reason)
        implements UnitEvent {
    public UnitMerged {
        clustersMoved = List.copyOf(clustersMoved);
    }
}
