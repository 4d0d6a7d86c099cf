package io.qingliu.query.worklist;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.cluster.ClusterResumed;
import io.qingliu.events.cluster.ClusterSuspended;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.worklist.Obligation.Accepted;
import io.qingliu.query.worklist.Obligation.Due;
import io.qingliu.query.worklist.Obligation.ScopeFact;
import java.util.List;
import java.util.Set;

/** What each cluster owes, by when, and whether a passed round stands. */
public final class ObligationsFold implements Fold<Obligation, Obligation> {
    /** To ask by. */
    public static final ObligationsFold FOLD = new ObligationsFold();

    @Override
    public String name() {
        return "worklist.obligations";
    }

    @Override
    public Class<Obligation> state() {
        return Obligation.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                ClusterRegistered.class,
                CohortAssigned.class,
                ScopeDetermined.class,
                ClusterSuspended.class,
                ClusterResumed.class,
                ClusterReopened.class,
                AcceptanceConcluded.class,
                AcceptanceAnnulled.class);
    }

    @Override
    public Obligation nothing(String part) {
        return new Obligation(part, null, null, null, null, null);
    }

    @Override
    public Obligation after(Obligation state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        long position = recorded.position();
        return switch (event) {
            case ClusterRegistered e -> {
                OrganisationId body = e.managementBody();
                yield state.managedBy(body == null ? null : body.value());
            }
            case CohortAssigned e -> state.owing(new Due(e.cohort(), e.dueOn(), CyclePlan.shown(e.policy()), position));
            case ScopeDetermined e ->
                state.scoped(new ScopeFact(
                        e.inScope(),
                        e.enterpriseCount(),
                        e.reason(),
                        e.context().occurredOn(),
                        position));
            case ClusterSuspended e -> state.suspendedFor(e.reason());
            case AcceptanceConcluded e -> concluded(state, e, position);
            case AcceptanceAnnulled e -> annulled(state, e.acceptanceId().round());
            default -> event instanceof ClusterResumed ? state.suspendedFor(null) : state.accepted(null);
        };
    }

    private static Obligation concluded(Obligation state, AcceptanceConcluded e, long position) {
        return e.verdict() == Verdict.PASS
                ? state.accepted(
                        new Accepted(e.acceptanceId().round(), e.context().occurredOn(), position))
                : state;
    }

    private static Obligation annulled(Obligation state, int round) {
        Accepted accepted = state.accepted();
        return accepted != null && accepted.round() == round ? state.accepted(null) : state;
    }

    @Override
    public List<Obligation> rows(Obligation state) {
        return List.of(state);
    }
}
