package io.qingliu.events.unit;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;

/**
 * Which section and which enforcement team sign for a unit was laid down (notice 四: 责任部门会同执法支队).
 *
 * @param unitId the stream
 * @param context day, person, role, basis and source
 * @param responsibleSection the section that accepts and signs
 * @param enforcementTeam the enforcement team that accepts and signs with it
 * @param effectiveOn the first day on which it applies
 * @param reason why
 */
@Zh("会签单位已指定")
public record SigningPairDesignated(
        UnitId unitId,
        EventContext context,
        @Zh("责任部门") OrganisationId responsibleSection,
        @Zh("执法队伍") OrganisationId enforcementTeam,
        @Zh("生效日期") LocalDate effectiveOn,
        @Zh("理由") String reason)
        implements UnitEvent {}
