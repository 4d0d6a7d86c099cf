package io.qingliu.query.annualreport;

import io.qingliu.events.Cohort;
import io.qingliu.events.Words;
import io.qingliu.events.WorkKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A figure of this period beside the same days of another year, both as the ledger knows them at one position.
 *
 * @param kind what is counted
 * @param zh the same in Chinese
 * @param of of which cohort or kind of work; null for all
 * @param ofZh the same in Chinese
 * @param unit what it is counted in; empty where {@code ofZh} says so
 * @param value in this period
 * @param compared in the other one
 * @param difference how much more, or less
 */
record Compared(
        FigureKind kind,
        String zh,
        @Nullable String of,
        @Nullable String ofZh,
        String unit,
        long value,
        long compared,
        long difference) {
    static List<Compared> of(Tally now, Tally then) {
        return keys().stream()
                .map(key -> new Compared(
                        key.kind(),
                        Words.zh(key.kind()),
                        key.of().isEmpty() ? null : key.of(),
                        Tally.zh(key.of()),
                        key.kind().unit(),
                        now.value(key),
                        then.value(key),
                        now.value(key) - then.value(key)))
                .toList();
    }

    /** Every figure that a report has, also where it is zero. */
    private static Set<Tally.Key> keys() {
        Set<Tally.Key> keys = new TreeSet<>();
        for (FigureKind kind : FigureKind.values()) {
            switch (kind) {
                case WORKS, WORKS_VERIFIED -> {
                    for (WorkKind work : WorkKind.values()) {
                        keys.add(new Tally.Key(kind, work.name()));
                    }
                }
                case CLUSTERS_IN_SCOPE, CLUSTERS_ACCEPTED, CLUSTERS_REPORTED, CLUSTERS_CLOSED_OUT -> {
                    keys.add(new Tally.Key(kind, ""));
                    for (Cohort cohort : Cohort.values()) {
                        keys.add(new Tally.Key(kind, cohort.name()));
                    }
                }
                default -> keys.add(new Tally.Key(kind, ""));
            }
        }
        return keys;
    }
}
