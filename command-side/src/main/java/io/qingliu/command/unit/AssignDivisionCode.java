package io.qingliu.command.unit;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.DivisionCode;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;

/**
 * The municipal bureau enters the division code of a unit.
 *
 * @param unitId the stream
 * @param context who asks, when it happened
 * @param after its code from then on
 * @param effectiveOn the first day on which it applies
 */
@Asks(zh = "登记区划代码", en = "Enter the division code of a unit once it is known (proposed).", by = Role.MUNICIPAL_BUREAU)
public record AssignDivisionCode(UnitId unitId, CommandContext context, DivisionCode after, LocalDate effectiveOn)
        implements UnitCommand {}
