package io.qingliu.command.unit;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;

/**
 * The municipal bureau lays down who signs for a unit.
 *
 * @param unitId the stream
 * @param context who asks, when it happened
 * @param responsibleSection the section that accepts and signs
 * @param enforcementTeam the enforcement team that accepts and signs with it
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Asks(
        zh = "指定会签单位",
        en = "Lay down which section and which enforcement team sign (notice 四).",
        by = Role.MUNICIPAL_BUREAU)
public record DesignateSigningPair(
        UnitId unitId,
        CommandContext context,
        OrganisationId responsibleSection,
        OrganisationId enforcementTeam,
        LocalDate effectiveOn,
        String reason)
        implements UnitCommand {}
