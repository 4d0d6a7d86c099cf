package io.qingliu.query.annualreport;

import io.qingliu.query.dashboard.ClusterStatusFold;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.util.List;
import java.util.SortedMap;

/** What all folds that the report drives know at one moment. */
final class Known {
    static final ClusterStatusFold STATUS = new ClusterStatusFold();
    static final ContentFold CONTENT = new ContentFold();
    static final ProblemFold PROBLEMS = new ProblemFold();
    static final SharedFold SHARED = new SharedFold();
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

    /** The shared facts of a kind, in the order of their beginning. */
    List<Shared> shared(Shared.Kind kind) {
        return told.states(SHARED).values().stream()
                .filter(fact -> fact.kind() == kind)
                .sorted(java.util.Comparator.comparing(Shared::position))
                .toList();
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
        told.states(SHARED).values().forEach(fact -> tally.plus(Tally.of(fact, period)));
        return tally;
    }
}
