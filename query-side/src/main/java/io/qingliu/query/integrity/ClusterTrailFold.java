package io.qingliu.query.integrity;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Set;

/** Deadlines, passed rounds and relapses of every cluster. */
public final class ClusterTrailFold implements Fold<ClusterTrail, ClusterTrail> {
    @Override
    public String name() {
        return "integrity.clusters";
    }

    @Override
    public Class<ClusterTrail> state() {
        return ClusterTrail.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                CohortAssigned.class,
                ParticipationOpened.class,
                AcceptanceConcluded.class,
                AcceptanceAnnulled.class,
                ClusterReopened.class);
    }

    @Override
    public ClusterTrail nothing(String part) {
        return ClusterTrail.nothing(part);
    }

    @Override
    public ClusterTrail after(ClusterTrail state, Recorded recorded) {
        DomainEvent event = recorded.event();
        return event == null ? state : after(state, Fact.of(recorded), event);
    }

    private static ClusterTrail after(ClusterTrail state, Fact fact, DomainEvent event) {
        return switch (event) {
            case CohortAssigned e -> state.due(e.dueOn(), fact.position());
            case ParticipationOpened e -> state.with(new ClusterTrail.CutOff(e.cutOffOn(), fact.position()));
            case AcceptanceConcluded e ->
                e.verdict() == Verdict.PASS
                        ? state.with(new ClusterTrail.Pass(e.acceptanceId().value(), fact, false))
                        : state;
            case AcceptanceAnnulled e -> state.annulled(e.acceptanceId().value());
            case ClusterReopened e ->
                state.with(new ClusterTrail.Reopening(
                        e.afterRound().value(),
                        e.finding(),
                        e.problems().stream()
                                .map(CarriedProblem::problemId)
                                .map(id -> id.value())
                                .toList(),
                        fact));
            default -> state;
        };
    }

    @Override
    public List<ClusterTrail> rows(ClusterTrail state) {
        return List.of(state);
    }
}
