package io.qingliu.query.dashboard;

import io.qingliu.events.Severity;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixReturned;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.ProblemRegraded;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationPlanned;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cluster's problems, each under the id that it keeps when a later cycle takes it over.
 *
 * @param all by id
 */
public record Problems(Map<String, Problem> all) {
    static final Problems NONE = new Problems(Map.of());

    public Problems {
        all = java.util.Collections.unmodifiableMap(new TreeMap<>(all));
    }

    /**
     * One problem.
     *
     * @param cycle the cycle that has it
     * @param severity its grade
     * @param standing what became of it
     * @param dueOn by when the plan wants it fixed
     */
    public record Problem(
            int cycle,
            Severity severity,
            Standing standing,
            @Nullable LocalDate dueOn) {
        public boolean open() {
            return standing == Standing.OPEN || standing == Standing.FIXED;
        }

        private Problem now(Standing next) {
            return new Problem(cycle, severity, next, dueOn);
        }
    }

    /** What became of a problem; one that is fixed but not verified is still open. */
    public enum Standing {
        OPEN,
        FIXED,
        VERIFIED,
        WITHDRAWN
    }

    /** After an event of a cycle; an older cycle's event does not touch a problem that a later one took over. */
    Problems after(RemediationEvent event) {
        int cycle = event.remediationId().cycle();
        return switch (event) {
            case ProblemRaised e -> raised(cycle, e);
            case ProblemRegraded e ->
                changed(cycle, e.problemId(), it -> new Problem(cycle, e.after(), it.standing(), it.dueOn()));
            case ProblemWithdrawn e -> changed(cycle, e.problemId(), it -> it.now(Standing.WITHDRAWN));
            case FixCompleted e -> changed(cycle, e.problemId(), it -> it.now(Standing.FIXED));
            case FixVerified e -> changed(cycle, e.problemId(), it -> it.now(Standing.VERIFIED));
            case FixReturned e -> changed(cycle, e.problemId(), it -> it.now(Standing.OPEN));
            case ProblemReopened e -> changed(cycle, e.problemId(), it -> it.now(Standing.OPEN));
            case RemediationPlanned e -> planned(cycle, e);
            default -> this;
        };
    }

    private Problems raised(int cycle, ProblemRaised e) {
        Problem known = all.get(e.problemId().value());
        if (known != null && known.cycle() > cycle) {
            return this;
        }
        // a problem that is taken over keeps the day of the plan that is inherited
        LocalDate dueOn = known == null ? null : known.dueOn();
        return with(e.problemId(), new Problem(cycle, e.severity(), Standing.OPEN, dueOn));
    }

    private Problems planned(int cycle, RemediationPlanned e) {
        Problems planned = this;
        for (var measure : e.measures()) {
            planned = planned.changed(
                    cycle,
                    measure.problemId(),
                    it -> new Problem(cycle, it.severity(), it.standing(), measure.dueOn()));
        }
        return planned;
    }

    private Problems changed(int cycle, ProblemId id, UnaryOperator<Problem> change) {
        Problem known = all.get(id.value());
        return known == null || known.cycle() > cycle ? this : with(id, change.apply(known));
    }

    private Problems with(ProblemId id, Problem problem) {
        Map<String, Problem> next = new TreeMap<>(all);
        next.put(id.value(), problem);
        return new Problems(next);
    }

    private Stream<Problem> open() {
        return all.values().stream().filter(Problem::open);
    }

    /** How many are open, of each grade. */
    Map<Severity, Long> openBySeverity() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, open().filter(it -> it.severity() == severity).count());
        }
        return counts;
    }

    /** How many are open although their day has passed. */
    long overdueOn(LocalDate day) {
        return open().filter(it -> it.dueOn() != null && it.dueOn().isBefore(day))
                .count();
    }
}
