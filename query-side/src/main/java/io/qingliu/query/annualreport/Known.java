package io.qingliu.query.annualreport;

import io.qingliu.query.dashboard.ClusterStatusFold;
import io.qingliu.query.duties.DutiesFold;
import io.qingliu.query.duties.Duty;
import io.qingliu.query.duties.DutyKind;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/** What all folds that the report drives know at one moment. */
final class Known {
    static final ClusterStatusFold STATUS = new ClusterStatusFold();
    static final ContentFold CONTENT = new ContentFold();
    static final ProblemFold PROBLEMS = new ProblemFold();
    static final DutiesFold DUTIES = new DutiesFold();
    static final PolicyFold POLICIES = new PolicyFold();

    private final Told told;
    private final List<ClusterKnown> clusters;

    Known(Told told) {
        this.told = told;
        SortedMap<String, Content> contents = told.states(CONTENT);
        SortedMap<String, ProblemFold.Problems> problems = told.states(PROBLEMS);
        this.clusters = told.parts(STATUS).values().stream()
                .filter(heard -> heard.state().registered())
                .map(heard -> new ClusterKnown(
                        heard.state(),
                        heard.position(),
                        contents.getOrDefault(heard.part(), Content.NOTHING),
                        problems.getOrDefault(heard.part(), ProblemFold.Problems.NONE)))
                .toList();
    }

    /** Every cluster that was registered, those that ended among them, in the order of their ids. */
    List<ClusterKnown> clusters() {
        return clusters;
    }

    /** The clusters that count. */
    List<ClusterKnown> counting() {
        return clusters.stream().filter(ClusterKnown::counts).toList();
    }

    /** The duties of a kind, in the order of their beginning; one whose beginning was erased has none. */
    List<Duty> duties(DutyKind kind) {
        return told.states(DUTIES).values().stream()
                .filter(duty -> duty.kind() == kind && duty.opened() != null)
                .sorted(Comparator.comparing(duty -> begun(duty).position()))
                .toList();
    }

    /** The event that began a duty of a known kind. */
    static Fact begun(Duty duty) {
        return Objects.requireNonNull(duty.opened());
    }

    /** The versions of each policy. */
    SortedMap<String, PolicyFold.Versions> policies() {
        return told.states(POLICIES);
    }

    /** Names and boundaries of that moment. */
    Places places() {
        return told.places();
    }

    /** The figures of all together. */
    Tally tally(Period period) {
        Tally tally = Tally.nothing();
        clusters.forEach(cluster -> tally.plus(Tally.of(cluster, period)));
        told.states(DUTIES).values().forEach(duty -> tally.plus(Tally.of(duty, period)));
        return tally;
    }
}
