package io.qingliu.query.integrity;

import io.qingliu.events.Words;
import io.qingliu.query.integrity.BulkEntriesView.Burst;
import io.qingliu.query.integrity.BulkEntriesView.Deadline;
import io.qingliu.query.integrity.BulkEntriesView.OfCluster;
import io.qingliu.query.integrity.Entries.Minute;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Today;
import io.qingliu.query.kernel.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which records were entered in bulk just before a deadline (question 27)? What counts is when they were written down, to the minute;
 * one person's records about all clusters with the same deadline are taken together.
 */
class FindBulkEntries {
    private static final long SECONDS_OF_A_MINUTE = 60;

    private final Folds folds;
    private final EntryFold entries;
    private final ClusterTrailFold clusters;

    FindBulkEntries(Folds folds, EntryFold entries, ClusterTrailFold clusters) {
        this.folds = folds;
        this.entries = entries;
        this.clusters = clusters;
    }

    BulkEntriesView find(BulkEntriesQuestion question) {
        return of(folds.tell(question.moment(), entries, clusters), question);
    }

    /** A person's entries before one deadline. */
    private record Key(Deadline deadline, LocalDate on, String actor) {}

    /** A minute of entries about one cluster. */
    private record Entry(String cluster, Minute minute) {}

    static BulkEntriesView of(Told told, BulkEntriesQuestion question) {
        ClusterQuestion.mustBeKnown(question.cluster(), told);
        Map<String, List<Minute>> byCluster = new HashMap<>();
        told.states(new EntryFold()).values().stream()
                .filter(month -> question.asksFor(month.clusterId()))
                .forEach(month -> byCluster
                        .computeIfAbsent(month.clusterId(), cluster -> new ArrayList<>())
                        .addAll(month.minutes()));
        Map<Key, List<Entry>> entries = new HashMap<>();
        for (ClusterTrail trail : told.states(new ClusterTrailFold()).values()) {
            List<Minute> minutes = byCluster.getOrDefault(trail.clusterId(), List.of());
            if (trail.dueOn() != null) {
                add(entries, Deadline.COHORT, trail.dueOn(), trail.clusterId(), minutes, question.days());
            }
            Set<LocalDate> cutOffs = new HashSet<>();
            trail.cutOffs().forEach(cutOff -> cutOffs.add(cutOff.on()));
            cutOffs.forEach(
                    on -> add(entries, Deadline.DEMONSTRATION, on, trail.clusterId(), minutes, question.days()));
        }
        Places places = told.places();
        List<Burst> bursts = new ArrayList<>();
        entries.forEach((key, all) -> bursts.addAll(bursts(key, all, question, places)));
        bursts.sort(Comparator.comparing(Burst::deadlineOn)
                .thenComparing(Burst::deadline)
                .thenComparing(Burst::from)
                .thenComparing(Burst::actor));
        return new BulkEntriesView(
                told.head(question.filter()),
                entries.values().stream()
                        .flatMap(Collection::stream)
                        .mapToLong(entry -> entry.minute().records())
                        .sum(),
                bursts.stream().mapToLong(Burst::records).sum(),
                List.copyOf(bursts));
    }

    private static void add(
            Map<Key, List<Entry>> entries,
            Deadline deadline,
            LocalDate on,
            String cluster,
            List<Minute> minutes,
            int days) {
        long from = on.minusDays(days - 1L).atStartOfDay(Today.ZONE).toEpochSecond() / SECONDS_OF_A_MINUTE;
        long until = on.plusDays(1).atStartOfDay(Today.ZONE).toEpochSecond() / SECONDS_OF_A_MINUTE;
        for (Minute minute : minutes) {
            if (minute.minute() >= from && minute.minute() < until) {
                entries.computeIfAbsent(new Key(deadline, on, minute.actor()), key -> new ArrayList<>())
                        .add(new Entry(cluster, minute));
            }
        }
    }

    private static List<Burst> bursts(Key key, List<Entry> all, BulkEntriesQuestion question, Places places) {
        List<Entry> sorted = all.stream()
                .sorted(Comparator.comparingLong((Entry entry) -> entry.minute().minute())
                        .thenComparingLong(entry -> entry.minute().firstAt()))
                .toList();
        List<Burst> bursts = new ArrayList<>();
        int begin = -1;
        int end = -1;
        long most = 0;
        int behind = 0;
        long within = 0;
        for (int first = 0; first < sorted.size(); first++) {
            long limit = sorted.get(first).minute().minute() + question.minutes();
            while (behind < sorted.size() && sorted.get(behind).minute().minute() < limit) {
                within += sorted.get(behind).minute().records();
                behind++;
            }
            if (within >= question.records()) {
                if (begin >= 0 && first >= end) {
                    bursts.add(burst(key, sorted.subList(begin, end), most, places));
                    begin = -1;
                }
                most = begin < 0 ? within : Math.max(most, within);
                begin = begin < 0 ? first : begin;
                end = behind;
            }
            within -= sorted.get(first).minute().records();
        }
        if (begin >= 0) {
            bursts.add(burst(key, sorted.subList(begin, end), most, places));
        }
        return bursts;
    }

    private static Burst burst(Key key, List<Entry> entries, long most, Places places) {
        SortedMap<String, Long> clusters = new TreeMap<>();
        entries.forEach(entry -> clusters.merge(entry.cluster(), entry.minute().records(), Long::sum));
        return new Burst(
                key.deadline(),
                Words.zh(key.deadline()),
                key.on(),
                key.actor(),
                at(entries.getFirst().minute().minute()),
                at(entries.getLast().minute().minute() + 1),
                entries.stream().mapToLong(entry -> entry.minute().records()).sum(),
                entries.stream().mapToLong(entry -> entry.minute().events()).sum(),
                most,
                entries.stream()
                        .mapToLong(entry -> entry.minute().firstAt())
                        .min()
                        .orElseThrow(),
                entries.stream()
                        .mapToLong(entry -> entry.minute().lastAt())
                        .max()
                        .orElseThrow(),
                clusters.entrySet().stream()
                        .map(entry -> new OfCluster(ClusterName.of(places, entry.getKey()), entry.getValue()))
                        .toList());
    }

    private static Instant at(long minute) {
        return Instant.ofEpochSecond(minute * SECONDS_OF_A_MINUTE);
    }
}
