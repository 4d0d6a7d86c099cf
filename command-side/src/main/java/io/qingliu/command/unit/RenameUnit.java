package io.qingliu.command.unit;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;

/**
 * The municipal bureau records that a unit bears another name.
 *
 * @param unitId the stream
 * @param context who asks, when it happened
 * @param after its name from then on
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Asks(zh = "上报单位更名", en = "Give a reporting unit another name from a day on (proposed).", by = Role.MUNICIPAL_BUREAU)
public record RenameUnit(UnitId unitId, CommandContext context, String after, LocalDate effectiveOn, String reason)
        implements UnitCommand {}
