package io.qingliu.events.unit;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.DivisionCode;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The division code of a unit became known or changed.
 *
 * @param unitId the stream
 * @param context day, person, role, basis and source
 * @param before its code before, absent where it had none
 * @param after its code from then on
 * @param effectiveOn the first day on which it applies
 */
@Zh("区划代码已登记")
public record DivisionCodeAssigned(
        UnitId unitId,
        EventContext context,
        @Zh("原代码") @Nullable DivisionCode before,
        @Zh("新代码") DivisionCode after,
        @Zh("生效日期") LocalDate effectiveOn)
        implements UnitEvent {}
