package io.qingliu.events.unit;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.DivisionCode;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reporting unit 上报单位 exists; the notice addresses 41 of them.
 *
 * @param unitId the stream
 * @param context day, person, role, basis and source
 * @param name its name
 * @param englishName its English name, where it has one
 * @param kind what kind of unit it is
 * @param divisionCode its GB/T 2260 code; absent where it has none, never invented
 * @param effectiveOn the first day on which it applies
 * @param responsibleSection the section that accepts and signs
 * @param enforcementTeam the enforcement team that accepts and signs with it
 */
@Zh("上报单位已设立")
public record UnitEstablished(
        UnitId unitId,
        EventContext context,
        @Zh("名称") String name,
        @Zh("英文名称") @Nullable String englishName,
        @Zh("类型") UnitKind kind,
        @Zh("行政区划代码") @Nullable DivisionCode divisionCode,
        @Zh("生效日期") LocalDate effectiveOn,
        @Zh("责任部门") OrganisationId responsibleSection,
        @Zh("执法队伍") OrganisationId enforcementTeam)
        implements UnitEvent {}
