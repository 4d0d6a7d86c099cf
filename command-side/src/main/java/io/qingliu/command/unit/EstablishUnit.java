package io.qingliu.command.unit;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.ids.DivisionCode;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.UnitKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The municipal bureau enters a reporting unit.
 *
 * @param unitId the stream, opened by this command
 * @param context who asks, when it happened
 * @param name its name
 * @param englishName its English name, where it has one
 * @param kind what kind of unit it is
 * @param divisionCode its GB/T 2260 code; absent where it has none
 * @param effectiveOn the first day on which it applies
 * @param responsibleSection the section that accepts and signs
 * @param enforcementTeam the enforcement team that accepts and signs with it
 */
@Asks(
        zh = "设立上报单位",
        en = "Enter a reporting unit with its signing pair (notice, addressees).",
        by = Role.MUNICIPAL_BUREAU)
public record EstablishUnit(
        UnitId unitId,
        CommandContext context,
        String name,
        @Nullable String englishName,
        UnitKind kind,
        @Nullable DivisionCode divisionCode,
        LocalDate effectiveOn,
        OrganisationId responsibleSection,
        OrganisationId enforcementTeam)
        implements UnitCommand, Opening {}
