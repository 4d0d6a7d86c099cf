package io.qingliu.command.annualplan;

import static io.qingliu.command.annualplan.AnnualPlanRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.annualplan.AnnualPlanRule.A_GOAL_STANDS_ONCE_PER_CLUSTER;
import static io.qingliu.command.annualplan.AnnualPlanRule.A_YEAR_IS_PLAUSIBLE;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.annualplan.AnnualPlanAdopted;
import io.qingliu.events.annualplan.AnnualPlanEvent;
import io.qingliu.events.annualplan.AnnualPlanRevised;
import io.qingliu.events.annualplan.ClusterGoal;
import io.qingliu.events.ids.ClusterId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An annual work plan; a plan knows nothing that a revision could contradict. */
record AnnualPlan() {
    /** Before it was adopted. */
    static final AnnualPlan NOT_YET = new AnnualPlan();

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2100;

    /** Answers a command with its events, or refuses it by an {@link AnnualPlanRule}. */
    List<AnnualPlanEvent> decide(AnnualPlanCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case AdoptAnnualPlan c -> {
                judgement.refuseFieldIf(
                        c.year() < FIRST_YEAR || c.year() > LAST_YEAR, A_YEAR_IS_PLAUSIBLE, "year", c.year());
                mustNameEachClusterOnce(c.goals(), judgement);
                yield List.of(new AnnualPlanAdopted(
                        c.annualPlanId(), judgement.context(), c.unitId(), c.year(), c.goals(), c.document()));
            }
            case ReviseAnnualPlan c -> {
                mustNameEachClusterOnce(c.goals(), judgement);
                judgement.demandText(c.reason(), "reason");
                yield List.of(new AnnualPlanRevised(
                        c.annualPlanId(), judgement.context(), c.goals(), c.reason(), c.document()));
            }
        };
    }

    private static void mustNameEachClusterOnce(List<ClusterGoal> goals, Judgement judgement) {
        judgement.refuseFieldIf(goals.isEmpty(), AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "goals");
        Set<ClusterId> named = new HashSet<>();
        for (int i = 0; i < goals.size(); i++) {
            ClusterId cluster = goals.get(i).clusterId();
            judgement
                    .refuseFieldIf(
                            !named.add(cluster), A_GOAL_STANDS_ONCE_PER_CLUSTER, "goals[" + i + "].clusterId", cluster)
                    .demandText(goals.get(i).goal(), "goals[" + i + "].goal");
        }
    }

    /** What the plan is after an event. */
    AnnualPlan evolve(AnnualPlanEvent event) {
        return switch (event) {
            case AnnualPlanAdopted e -> this;
            case AnnualPlanRevised e -> this;
        };
    }
}
