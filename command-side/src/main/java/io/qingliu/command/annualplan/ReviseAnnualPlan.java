package io.qingliu.command.annualplan;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.annualplan.ClusterGoal;
import io.qingliu.events.ids.AnnualPlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Revise the annual work plan (proposed).
 *
 * @param annualPlanId the stream
 * @param context who asks, when it happened
 * @param goals one goal for each cluster concerned, replacing those before
 * @param reason why
 * @param document the paper that revises it
 */
@Asks(zh = "调整年度计划", en = "Revise the annual work plan (proposed).", by = Role.DISTRICT_BUREAU)
public record ReviseAnnualPlan(
        AnnualPlanId annualPlanId,
        CommandContext context,
        List<ClusterGoal> goals,
        String reason,
        @Nullable Basis document)
        implements AnnualPlanCommand {
    public ReviseAnnualPlan {
        goals = List.copyOf(goals);
    }
}
