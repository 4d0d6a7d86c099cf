package io.qingliu.query.integrity;

import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.remediation.CompletionDayCorrected;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who fixed, verified and regraded in every remediation cycle: a part for each. */
public final class CycleTrailFold implements Fold<CycleTrail, CycleTrail> {
    @Override
    public String name() {
        return "integrity.cycles";
    }

    @Override
    public Class<CycleTrail> state() {
        return CycleTrail.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                RemediationOpened.class,
                ProblemRaised.class,
                ProblemRegraded.class,
                FixCompleted.class,
                FixVerified.class,
                RemediationCompleted.class,
                CompletionDayCorrected.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public CycleTrail nothing(String part) {
        RemediationId id = new RemediationId(part);
        return CycleTrail.nothing(id.cluster().value(), id.cycle());
    }

    @Override
    public CycleTrail after(CycleTrail state, Recorded recorded) {
        return recorded.event() instanceof RemediationEvent event ? after(state, Fact.of(recorded), event) : state;
    }

    private static CycleTrail after(CycleTrail state, Fact fact, RemediationEvent event) {
        Hand hand = new Hand(fact, event.context().actor().value());
        return switch (event) {
            case RemediationOpened e ->
                state.under(new CycleTrail.Rules(
                        e.policy().policy().value() + " v" + e.policy().version(),
                        e.rules().fixerMustNotVerify(),
                        e.rules().severitiesBlockingCompletion()));
            case ProblemRaised e -> state.raised(e.problemId().value(), e.description());
            case FixCompleted e -> state.fixed(e.problemId().value(), hand);
            case FixVerified e -> state.verified(e.problemId().value(), hand);
            case ProblemRegraded e ->
                state.regraded(new Regrade(
                        e.problemId().value(),
                        e.before(),
                        e.after(),
                        e.reason(),
                        e.evidence().stream().map(Sha256::value).toList(),
                        fact));
            case RemediationCompleted e -> state.completed(fact, fact.occurredOn());
            case CompletionDayCorrected e -> state.completedOn(e.after());
            default -> state;
        };
    }

    @Override
    public List<CycleTrail> rows(CycleTrail state) {
        return List.of(state);
    }
}
