package io.qingliu.query.worklist;

import io.qingliu.events.remediation.BackwardScheduleSet;
import io.qingliu.events.remediation.CompletionDayCorrected;
import io.qingliu.events.remediation.MilestoneReached;
import io.qingliu.events.remediation.MilestoneRebaselined;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationStarted;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Set;

/** What each cluster plans, and which of it was reached. */
public final class PlansFold implements Fold<ClusterPlans, CyclePlan> {
    /** To ask by. */
    public static final PlansFold FOLD = new PlansFold();

    @Override
    public String name() {
        return "worklist.plans";
    }

    @Override
    public Class<ClusterPlans> state() {
        return ClusterPlans.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                RemediationOpened.class,
                RemediationPlanned.class,
                BackwardScheduleSet.class,
                MilestoneReached.class,
                MilestoneRebaselined.class,
                RemediationStarted.class,
                RemediationCompleted.class,
                CompletionDayCorrected.class);
    }

    @Override
    public ClusterPlans nothing(String part) {
        return new ClusterPlans(part, List.of());
    }

    @Override
    public ClusterPlans after(ClusterPlans state, Recorded recorded) {
        return recorded.as(RemediationEvent.class)
                .map(event -> state.after(event, recorded.position()))
                .orElse(state);
    }

    @Override
    public List<CyclePlan> rows(ClusterPlans state) {
        return state.cycles();
    }
}
