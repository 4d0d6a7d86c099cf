package io.qingliu.events.annualplan;

import io.qingliu.events.Basis;
import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AnnualPlanId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.UnitId;
import java.util.List;

/**
 * A unit took the work into its “美丽重庆” annual work plan (notice 四(二)).
 *
 * @param annualPlanId the stream
 * @param context day, person, role, basis and source
 * @param unitId whose plan
 * @param year which year
 * @param goals one goal for each cluster concerned
 * @param document the plan itself
 */
@Zh("年度计划已纳入")
public record AnnualPlanAdopted(
        AnnualPlanId annualPlanId,
        EventContext context,
        @Zh("上报单位") UnitId unitId,
        @Zh("年度") int year,
        @Zh("年度目标") List<ClusterGoal> goals,
        @Zh("计划文件") Basis document)
        implements AnnualPlanEvent, ConcernsClusters {
    public AnnualPlanAdopted {
        goals = List.copyOf(goals);
    }

    @Override
    public String title() {
        return year + "年度“美丽重庆”工作计划";
    }

    @Override
    public List<ClusterId> clusters() {
        return goals.stream().map(ClusterGoal::clusterId).toList();
    }
}
