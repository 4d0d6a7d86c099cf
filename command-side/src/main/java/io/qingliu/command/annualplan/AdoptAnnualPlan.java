package io.qingliu.command.annualplan;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.annualplan.ClusterGoal;
import io.qingliu.events.ids.AnnualPlanId;
import io.qingliu.events.ids.UnitId;
import java.util.List;

/**
 * Take the work into the unit's annual work plan (notice 四(二)).
 *
 * @param annualPlanId the stream, opened by this command
 * @param context who asks, when it happened
 * @param unitId whose plan
 * @param year which year
 * @param goals one goal for each cluster concerned
 * @param document the plan itself
 */
@Asks(
        zh = "纳入“美丽重庆”年度工作",
        en = "Take the work into the unit's annual work plan (notice 四(二)).",
        by = Role.DISTRICT_BUREAU)
public record AdoptAnnualPlan(
        AnnualPlanId annualPlanId,
        CommandContext context,
        UnitId unitId,
        int year,
        List<ClusterGoal> goals,
        Basis document)
        implements AnnualPlanCommand, Opening {
    public AdoptAnnualPlan {
        goals = List.copyOf(goals);
    }
}
