package io.qingliu.query.annualreport;

import io.qingliu.events.Words;
import io.qingliu.query.annualreport.LedgerReading.AtMonth;
import io.qingliu.query.dashboard.ClusterState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * How many clusters stood in each state at the end of each month; clusters that were split or merged are left out.
 *
 * @param days the days: the last of each month that has come
 * @param clusters how many clusters there were on each day
 * @param rows the states, in the order of the work
 */
record States(List<LocalDate> days, List<Long> clusters, List<Row> rows) {
    /**
     * A state.
     *
     * @param state which
     * @param zh the same in Chinese
     * @param counts how many clusters stood in it on each day
     * @param atEnd those of the last day
     */
    record Row(ClusterState state, String zh, List<Long> counts, List<String> atEnd) {}

    static States of(List<AtMonth> months, Known end) {
        List<List<ClusterKnown>> byMonth = months.stream()
                .map(month -> month.known().clusters().stream()
                        .filter(it -> !it.ended())
                        .toList())
                .toList();
        return new States(
                months.stream().map(AtMonth::day).toList(),
                byMonth.stream().map(some -> (long) some.size()).toList(),
                Arrays.stream(ClusterState.values())
                        .map(state -> new Row(
                                state,
                                Words.zh(state),
                                byMonth.stream().map(some -> count(some, state)).toList(),
                                end.clusters().stream()
                                        .filter(it -> !it.ended() && it.status().state() == state)
                                        .map(ClusterKnown::id)
                                        .toList()))
                        .toList());
    }

    private static long count(List<ClusterKnown> some, ClusterState state) {
        return some.stream().filter(it -> it.status().state() == state).count();
    }
}
