package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ParkId;
import java.time.LocalDate;

/**
 * A cluster came to another park.
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param before the park that it lay in
 * @param after the park that it lies in from then on
 * @param parkLevel the new park's level
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Zh("组团所属园区已调整")
public record ClusterMovedToPark(
        ClusterId clusterId,
        EventContext context,
        @Zh("原园区") ParkId before,
        @Zh("新园区") ParkId after,
        @Zh("园区级别") ParkLevel parkLevel,
        @Zh("生效日期") LocalDate effectiveOn,
        @Zh("理由") String reason)
        implements ClusterEvent {}
