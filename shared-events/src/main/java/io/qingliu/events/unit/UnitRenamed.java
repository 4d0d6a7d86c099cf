package io.qingliu.events.unit;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;

/**
 * A reporting unit received another name.
 *
 * @param unitId the stream
 * @param context day, person, role, basis and source
 * @param before its name before
 * @param after its name from then on
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Zh("上报单位已更名")
public record UnitRenamed(
        UnitId unitId,
        EventContext context,
        @Zh("原名称") String before,
        @Zh("新名称") String after,
        @Zh("生效日期") LocalDate effectiveOn,
        @Zh("理由") String reason)
        implements UnitEvent {}
