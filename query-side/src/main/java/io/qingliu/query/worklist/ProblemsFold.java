package io.qingliu.query.worklist;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixReturned;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong in each cluster, and what became of it. */
public final class ProblemsFold implements Fold<ClusterProblems, ProblemFact> {
    /** To ask by. */
    public static final ProblemsFold FOLD = new ProblemsFold();

    @Override
    public String name() {
        return "worklist.problems";
    }

    @Override
    public Class<ClusterProblems> state() {
        return ClusterProblems.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                ProblemRaised.class,
                ProblemRegraded.class,
                ProblemWithdrawn.class,
                RemediationPlanned.class,
                FixCompleted.class,
                FixVerified.class,
                FixReturned.class,
                ProblemReopened.class,
                ClusterSplit.class,
                ClusterMerged.class);
    }

    @Override
    public ClusterProblems nothing(String part) {
        return new ClusterProblems(part, Map.of());
    }

    @Override
    public ClusterProblems after(ClusterProblems state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        return event instanceof RemediationEvent e
                ? state.after(e, recorded.position())
                : state.moved(recorded.position());
    }

    /** All problems, in the order of their ids. */
    @Override
    public List<ProblemFact> rows(ClusterProblems state) {
        return List.copyOf(state.byId().values());
    }
}
