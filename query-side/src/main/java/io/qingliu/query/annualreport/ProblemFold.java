package io.qingliu.query.annualreport;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** How each problem of a cluster went: found, due, verified, relapsed, withdrawn. */
public final class ProblemFold implements Fold<ProblemFold.Problems, ProblemCourse> {
    /**
     * The problems of a cluster.
     *
     * @param all by id
     */
    public record Problems(Map<String, ProblemCourse> all) {
        static final Problems NONE = new Problems(Map.of());

        public Problems {
            all = Collections.unmodifiableMap(new TreeMap<>(all));
        }

        private Problems with(ProblemId id, ProblemCourse problem) {
            Map<String, ProblemCourse> next = new TreeMap<>(all);
            next.put(id.value(), problem);
            return new Problems(next);
        }

        /** An older cycle's event does not touch a problem that a later one took over. */
        private Problems changed(int cycle, ProblemId id, UnaryOperator<ProblemCourse> change) {
            ProblemCourse known = all.get(id.value());
            return known == null || known.cycle() > cycle ? this : with(id, change.apply(known));
        }
    }

    @Override
    public String name() {
        return "annualreport.problems";
    }

    @Override
    public Class<Problems> state() {
        return Problems.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                ProblemRaised.class,
                ProblemRegraded.class,
                ProblemWithdrawn.class,
                RemediationPlanned.class,
                FixVerified.class,
                ProblemReopened.class);
    }

    @Override
    public Problems nothing(String part) {
        return Problems.NONE;
    }

    @Override
    public List<ProblemCourse> rows(Problems state) {
        return List.copyOf(state.all().values());
    }

    @Override
    public Problems after(Problems state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (!(event instanceof RemediationEvent remediation)) {
            return state;
        }
        int cycle = remediation.remediationId().cycle();
        LocalDate day = event.context().occurredOn();
        return switch (remediation) {
            case ProblemRaised e -> raised(state, cycle, e);
            case ProblemRegraded e -> state.changed(cycle, e.problemId(), it -> it.regraded(cycle, e.after()));
            case ProblemWithdrawn e -> state.changed(cycle, e.problemId(), it -> it.withdrawn(cycle, day));
            case FixVerified e -> state.changed(cycle, e.problemId(), it -> it.verified(cycle, day));
            case ProblemReopened e -> state.changed(cycle, e.problemId(), it -> it.relapsed(cycle, day));
            case RemediationPlanned e -> {
                Problems planned = state;
                for (Measure measure : e.measures()) {
                    planned = planned.changed(cycle, measure.problemId(), it -> it.due(cycle, measure.dueOn()));
                }
                yield planned;
            }
            default -> state;
        };
    }

    private static Problems raised(Problems state, int cycle, ProblemRaised e) {
        ProblemCourse known = state.all().get(e.problemId().value());
        if (known != null) {
            return known.cycle() >= cycle ? state : state.with(e.problemId(), known.takenOver(cycle, e.severity()));
        }
        return state.with(
                e.problemId(),
                new ProblemCourse(
                        cycle,
                        e.code().value(),
                        e.severity(),
                        e.context().occurredOn(),
                        foundHere(e),
                        null,
                        true,
                        List.of(),
                        List.of(),
                        null));
    }

    /** A failed round's findings and a later check's are found there and then; another cluster's problems are not. */
    private static boolean foundHere(ProblemRaised e) {
        String from = e.carriedFrom();
        return from == null
                || from.startsWith("acceptance-")
                || from.equals(e.remediationId().cluster().value());
    }
}
