package io.qingliu.events.annualplan;

import io.qingliu.events.Basis;
import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AnnualPlanId;
import io.qingliu.events.ids.ClusterId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit revised its annual work plan.
 *
 * @param annualPlanId the stream
 * @param context day, person, role, basis and source
 * @param goals one goal for each cluster concerned, replacing those before
 * @param reason why
 * @param document the paper that revises it
 */
@Zh("年度计划已调整")
public record AnnualPlanRevised(
        AnnualPlanId annualPlanId,
        EventContext context,
        @Zh("年度目标") List<ClusterGoal> goals,
        @Zh("原因") String reason,
        @Zh("调整文件") @Nullable Basis document)
        implements AnnualPlanEvent, ConcernsClusters {
    public AnnualPlanRevised {
        goals = List.copyOf(goals);
    }

    @Override
    public String title() {
        return "年度工作计划调整：" + reason;
    }

    @Override
    public List<ClusterId> clusters() {
        return goals.stream().map(ClusterGoal::clusterId).toList();
    }
}
