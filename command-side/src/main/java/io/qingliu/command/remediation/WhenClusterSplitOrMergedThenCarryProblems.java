package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.cluster.ProblemMapping;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.Origin;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The open problems of a cluster that ended go to those that follow it, each into the cycle that is worked in; where a follower
 * has none yet, its first cycle opens with them, under what the ended cluster owed, until its own survey says more.
 */
final class WhenClusterSplitOrMergedThenCarryProblems {
    private static final int FIRST_CYCLE = 1;

    private final Automation automation;

    WhenClusterSplitOrMergedThenCarryProblems(Automation automation) {
        this.automation = automation;
    }

    @EventHandler
    void on(ClusterSplit event, EventMessage<ClusterSplit> message) {
        carry(message, followers(event.problems()), (follower, context) -> request(event, follower, context));
    }

    @EventHandler
    void on(ClusterMerged event, EventMessage<ClusterMerged> message) {
        carry(message, followers(event.problems()), (follower, context) -> request(event, follower, context));
    }

    static OpenRemediation request(ClusterSplit event, ClusterId follower, CommandContext context) {
        return request(event.clusterId(), event.problems(), event.cohort(), event.dueOn(), follower, context);
    }

    static OpenRemediation request(ClusterMerged event, ClusterId follower, CommandContext context) {
        return request(event.clusterId(), event.problems(), event.cohort(), event.dueOn(), follower, context);
    }

    private interface Request {
        OpenRemediation to(ClusterId follower, CommandContext context);
    }

    private void carry(EventMessage<? extends DomainEvent> message, List<ClusterId> followers, Request request) {
        RunningCycle running = new RunningCycle(automation, getClass(), message);
        followers.forEach(follower ->
                running.openOrCarry(RemediationId.of(follower, FIRST_CYCLE), context -> request.to(follower, context)));
    }

    private static OpenRemediation request(
            ClusterId ended,
            List<ProblemMapping> problems,
            Cohort cohort,
            @Nullable LocalDate dueOn,
            ClusterId follower,
            CommandContext context) {
        List<CarriedProblem> theirs = problems.stream()
                .filter(mapping -> mapping.to().equals(follower))
                .map(ProblemMapping::problem)
                .toList();
        return new OpenRemediation(
                RemediationId.of(follower, FIRST_CYCLE),
                context,
                Origin.SPLIT_OR_MERGER,
                ended.value(),
                cohort,
                dueOn,
                null,
                null,
                theirs,
                List.of());
    }

    private static List<ClusterId> followers(List<ProblemMapping> problems) {
        return problems.stream().map(ProblemMapping::to).distinct().toList();
    }
}
