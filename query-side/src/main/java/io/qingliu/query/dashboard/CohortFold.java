package io.qingliu.query.dashboard;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.cluster.ClusterMovedToPark;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.FrontageDetermined;
import io.qingliu.events.cluster.ParkLevelNoted;
import io.qingliu.query.dashboard.CohortFacts.Assigned;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Set;

/** The cohort of every cluster with the facts that it rests on, so that another reading of the policy can be tried on them. */
public final class CohortFold implements Fold<CohortFacts, CohortFacts> {
    /** The fold. */
    public static final CohortFold FOLD = new CohortFold();

    private CohortFold() {}

    @Override
    public String name() {
        return "dashboard.cohort";
    }

    @Override
    public Class<CohortFacts> state() {
        return CohortFacts.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                ClusterRegistered.class,
                ClusterMovedToPark.class,
                ParkLevelNoted.class,
                FrontageDetermined.class,
                CohortAssigned.class);
    }

    @Override
    public CohortFacts nothing(String part) {
        return CohortFacts.NOTHING;
    }

    @Override
    public CohortFacts after(CohortFacts state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        long position = recorded.position();
        return switch (event) {
            case ClusterRegistered e ->
                state.ofLevel(e.parkLevel(), position).along(e.frontage(), e.rivers(), position);
            case ClusterMovedToPark e -> state.ofLevel(e.parkLevel(), position);
            case ParkLevelNoted e -> state.ofLevel(e.after(), position);
            case FrontageDetermined e -> state.along(e.frontage(), e.rivers(), position);
            case CohortAssigned e ->
                state.assigned(new Assigned(
                        e.cohort(), e.dueOn(), e.grounds(), e.policy().version(), e.sourceDocuments(), position));
            default -> state;
        };
    }

    @Override
    public List<CohortFacts> rows(CohortFacts state) {
        return List.of(state);
    }
}
