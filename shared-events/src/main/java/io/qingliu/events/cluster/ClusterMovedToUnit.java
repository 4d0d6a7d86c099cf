package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;

/**
 * Another reporting unit answers for a cluster.
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param before the unit that answered for it
 * @param after the unit that answers from then on
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Zh("组团归属单位已调整")
public record ClusterMovedToUnit(
        ClusterId clusterId,
        EventContext context,
        @Zh("原上报单位") UnitId before,
        @Zh("新上报单位") UnitId after,
        @Zh("生效日期") LocalDate effectiveOn,
        @Zh("理由") String reason)
        implements ClusterEvent {}
