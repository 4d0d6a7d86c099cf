package io.qingliu.query.scoreprovenance;

import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixReturned;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The problems and fixes that scores rest on: a part for each remediation cycle. */
public final class FixFold implements Fold<Cycle, Problem> {
    @Override
    public String name() {
        return "scoreprovenance.fixes";
    }

    @Override
    public Class<Cycle> state() {
        return Cycle.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                ProblemRaised.class,
                ProblemRegraded.class,
                ProblemWithdrawn.class,
                FixCompleted.class,
                FixVerified.class,
                FixReturned.class,
                ProblemReopened.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public Cycle nothing(String part) {
        RemediationId id = new RemediationId(part);
        return new Cycle(id.cluster().value(), id.cycle(), java.util.Map.of());
    }

    @Override
    public Cycle after(Cycle state, Recorded recorded) {
        return recorded.event() instanceof RemediationEvent event ? after(state, Act.of(recorded), event) : state;
    }

    private static Cycle after(Cycle state, Act act, RemediationEvent event) {
        return switch (event) {
            case ProblemRaised e ->
                state.with(
                        e.problemId().value(),
                        known -> new Problem(
                                        known.problemId(),
                                        e.code().value(),
                                        e.severity(),
                                        e.part(),
                                        e.description(),
                                        e.scoreItems().stream()
                                                .map(ItemId::value)
                                                .toList(),
                                        known.deeds())
                                .after(deed(DeedKind.RAISED, act, e.description(), e.evidence())));
            case ProblemRegraded e ->
                state.with(
                        e.problemId().value(),
                        known -> known.graded(e.after()).after(deed(DeedKind.REGRADED, act, e.reason(), e.evidence())));
            case ProblemWithdrawn e ->
                state.with(
                        e.problemId().value(),
                        known -> known.after(deed(DeedKind.WITHDRAWN, act, e.reason(), List.of())));
            case FixCompleted e ->
                state.with(
                        e.problemId().value(),
                        known -> known.after(deed(DeedKind.FIXED, act, e.description(), e.evidence())));
            case FixVerified e ->
                state.with(
                        e.problemId().value(),
                        known -> known.after(deed(DeedKind.VERIFIED, act, e.finding(), e.evidence())));
            case FixReturned e ->
                state.with(
                        e.problemId().value(),
                        known -> known.after(deed(DeedKind.RETURNED, act, e.reason(), e.evidence())));
            case ProblemReopened e ->
                state.with(
                        e.problemId().value(),
                        known -> known.after(deed(DeedKind.REOPENED, act, e.reason(), e.evidence())));
            default -> state;
        };
    }

    private static Deed deed(DeedKind kind, Act act, @Nullable String text, List<Sha256> evidence) {
        return new Deed(kind, act, text, evidence.stream().map(Sha256::value).toList());
    }

    @Override
    public List<Problem> rows(Cycle state) {
        return List.copyOf(state.problems().values());
    }
}
