package io.qingliu.query.annualreport;

import static io.qingliu.query.annualreport.FigureKind.ADOPTIONS;
import static io.qingliu.query.annualreport.FigureKind.CLOSE_OUTS;
import static io.qingliu.query.annualreport.FigureKind.CLUSTERS_ACCEPTED;
import static io.qingliu.query.annualreport.FigureKind.CLUSTERS_CLOSED_OUT;
import static io.qingliu.query.annualreport.FigureKind.CLUSTERS_IN_SCOPE;
import static io.qingliu.query.annualreport.FigureKind.CLUSTERS_REPORTED;
import static io.qingliu.query.annualreport.FigureKind.COMMENDED;
import static io.qingliu.query.annualreport.FigureKind.DEMONSTRATIONS;
import static io.qingliu.query.annualreport.FigureKind.DRILLS;
import static io.qingliu.query.annualreport.FigureKind.JOINT_CASES;
import static io.qingliu.query.annualreport.FigureKind.PRACTICES;
import static io.qingliu.query.annualreport.FigureKind.PROBLEMS_CLOSED;
import static io.qingliu.query.annualreport.FigureKind.PROBLEMS_FOUND;
import static io.qingliu.query.annualreport.FigureKind.PROBLEMS_OPEN;
import static io.qingliu.query.annualreport.FigureKind.PROBLEMS_OVERDUE;
import static io.qingliu.query.annualreport.FigureKind.PROBLEMS_RELAPSED;
import static io.qingliu.query.annualreport.FigureKind.PROBLEMS_WITHDRAWN;
import static io.qingliu.query.annualreport.FigureKind.REPORTS_SUBMITTED;
import static io.qingliu.query.annualreport.FigureKind.ROUNDS_FAILED;
import static io.qingliu.query.annualreport.FigureKind.ROUNDS_PASSED;
import static io.qingliu.query.annualreport.FigureKind.WORKS;
import static io.qingliu.query.annualreport.FigureKind.WORKS_VERIFIED;

import io.qingliu.events.Cohort;
import io.qingliu.events.Verdict;
import io.qingliu.events.WorkKind;
import io.qingliu.query.annualreport.Content.Judgement;
import io.qingliu.query.duties.Duty;
import io.qingliu.query.duties.DutyKind;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures that add up: those of all clusters and shared facts together are the report's. Because they add up, every difference
 * between two reports falls apart into what single events did.
 */
final class Tally {
    /**
     * What is counted, and of which part of it.
     *
     * @param kind what
     * @param of the name of a cohort or kind of work; empty for all
     */
    record Key(FigureKind kind, String of) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::kind).thenComparing(Key::of).compare(this, other);
        }
    }

    private final SortedMap<Key, Long> figures = new TreeMap<>();

    /** Nothing at all. */
    static Tally nothing() {
        return new Tally();
    }

    /** What one cluster adds. */
    static Tally of(ClusterKnown cluster, Period period) {
        Tally tally = new Tally();
        if (cluster.registered()) {
            tally.standing(cluster);
            tally.happened(cluster, period);
            tally.problems(cluster, period);
            tally.works(cluster, period);
        }
        return tally;
    }

    /** What one duty adds. */
    static Tally of(Duty duty, Period period) {
        Tally tally = new Tally();
        DutyKind kind = duty.kind();
        if (kind == null) {
            return tally;
        }
        boolean begun = period.has(Known.begun(duty).occurredOn());
        switch (kind) {
            case PRACTICE -> {
                tally.add(PRACTICES, begun && duty.end() == null);
                Objects.requireNonNull(duty.particulars().practice())
                        .adoptions()
                        .forEach(it -> tally.add(ADOPTIONS, period.has(it.adoptedOn())));
            }
            case JOINT_CASE -> tally.add(JOINT_CASES, begun);
            case DRILL -> tally.add(DRILLS, begun);
            default -> {
                // told in the text, not counted
            }
        }
        return tally;
    }

    private void standing(ClusterKnown cluster) {
        if (cluster.counts()) {
            Cohort cohort = cluster.cohort();
            standing(CLUSTERS_IN_SCOPE, true, cohort);
            standing(CLUSTERS_ACCEPTED, cluster.accepted(), cohort);
            standing(CLUSTERS_REPORTED, cluster.reported(), cohort);
            standing(CLUSTERS_CLOSED_OUT, cluster.closedOut(), cohort);
        }
        var participations = cluster.content().participations().values();
        add(DEMONSTRATIONS, participations.stream().anyMatch(Content.Honour::stands));
        add(COMMENDED, participations.stream().anyMatch(Content.Honour::commended));
    }

    private void standing(FigureKind kind, boolean yes, Cohort cohort) {
        add(kind, yes);
        add(kind, cohort.name(), yes ? 1 : 0);
    }

    private void happened(ClusterKnown cluster, Period period) {
        Content content = cluster.content();
        content.conclusions().stream()
                .filter(it -> it.stands() && period.has(it.on()))
                .forEach(it -> add(it.verdict() == Verdict.PASS ? ROUNDS_PASSED : ROUNDS_FAILED, true));
        content.reports().values().forEach(it -> add(REPORTS_SUBMITTED, it.stands() && period.has(it.submittedOn())));
        content.closeOuts().forEach(it -> add(CLOSE_OUTS, it.fellOn() == null && period.has(it.on())));
    }

    private void problems(ClusterKnown cluster, Period period) {
        for (ProblemCourse problem : cluster.problems().all().values()) {
            add(PROBLEMS_FOUND, found(problem, period));
            add(PROBLEMS_CLOSED, closed(problem, period));
            add(PROBLEMS_WITHDRAWN, period.has(problem.withdrawnOn()));
            problem.relapses().forEach(day -> add(PROBLEMS_RELAPSED, period.has(day)));
            // what an ended cluster left open, its successors have
            add(PROBLEMS_OPEN, problem.open() && !cluster.ended());
            add(PROBLEMS_OVERDUE, problem.overdue(period.day()) && !cluster.ended());
        }
    }

    /** Whether a problem was found within the period. */
    static boolean found(ProblemCourse problem, Period period) {
        return problem.foundHere() && period.has(problem.foundOn());
    }

    /** Whether a problem was settled by a verification within the period. */
    static boolean closed(ProblemCourse problem, Period period) {
        return !problem.open()
                && problem.withdrawnOn() == null
                && !problem.closings().isEmpty()
                && period.has(problem.closings().getLast().on());
    }

    private void works(ClusterKnown cluster, Period period) {
        cluster.content()
                .fixes()
                .values()
                .forEach(fixes -> fixes.stream()
                        .filter(fix -> fix.judgement() != Judgement.RETURNED && period.has(fix.on()))
                        .forEach(fix -> fix.works().forEach((kind, quantity) -> {
                            add(WORKS, kind.name(), quantity);
                            add(WORKS_VERIFIED, kind.name(), fix.judgement() == Judgement.VERIFIED ? quantity : 0);
                        })));
    }

    private void add(FigureKind kind, boolean yes) {
        add(kind, "", yes ? 1 : 0);
    }

    private void add(FigureKind kind, String of, long value) {
        if (value != 0) {
            figures.merge(new Key(kind, of), value, Long::sum);
        }
    }

    /** Takes up another's figures. */
    Tally plus(Tally other) {
        other.figures.forEach((key, value) -> add(key.kind(), key.of(), value));
        return this;
    }

    /** What another one has more, or less, of each figure that differs. */
    SortedMap<Key, Long> to(Tally other) {
        SortedMap<Key, Long> differences = new TreeMap<>(other.figures);
        figures.forEach((key, value) -> differences.merge(key, -value, Long::sum));
        differences.values().removeIf(value -> value == 0);
        return differences;
    }

    /** The figures that are not zero, in order. */
    Map<Key, Long> figures() {
        return figures;
    }

    long value(Key key) {
        return figures.getOrDefault(key, 0L);
    }

    long value(FigureKind kind) {
        return value(new Key(kind, ""));
    }

    long value(FigureKind kind, @Nullable Enum<?> of) {
        return value(new Key(kind, of == null ? "" : of.name()));
    }

    /** What a part of a figure is called. */
    static @Nullable String zh(String of) {
        if (of.isEmpty()) {
            return null;
        }
        for (Cohort cohort : Cohort.values()) {
            if (cohort.name().equals(of)) {
                return io.qingliu.events.Words.zh(cohort);
            }
        }
        return io.qingliu.events.Words.zh(WorkKind.valueOf(of));
    }
}
