package io.qingliu.query.annualreport;

import java.util.Collection;

/**
 * How many clusters have come how far; the three stand side by side (rulings §3), each over the same clusters.
 *
 * @param clusters out of how many
 * @param accepted how many have a passed round that stands
 * @param reported of how many the report on that round lies with the bureau
 * @param closedOut how many are closed out
 */
record Counts(long clusters, long accepted, long reported, long closedOut) {
    static Counts of(Collection<ClusterKnown> some) {
        return new Counts(
                some.size(),
                some.stream().filter(ClusterKnown::accepted).count(),
                some.stream().filter(ClusterKnown::reported).count(),
                some.stream().filter(ClusterKnown::closedOut).count());
    }
}
