package io.qingliu.query.kernel;

import io.qingliu.processing.Follower;
import io.qingliu.processing.Followers;
import io.qingliu.store.LedgerEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.Segment;

/**
 * Counts again, from the ledger alone, what each follower must have consumed up to its place, and compares it with what it says
 * that it has: a skipped event and one that was told twice are found, and with them the follower.
 */
public final class CompletenessCheck {
    private final LedgerEngine engine;
    private final Progress progress;
    private final Followers followers;

    CompletenessCheck(LedgerEngine engine, Progress progress, Followers followers) {
        this.engine = engine;
        this.progress = progress;
        this.followers = followers;
    }

    /**
     * What was found about a follower.
     *
     * @param follower whose
     * @param to the position up to which it has come
     * @param parked how many events it has parked; those do not count
     * @param due what the ledger says that it must have consumed
     * @param consumed what it says that it has
     */
    public record Finding(String follower, long to, int parked, Tally due, Tally consumed) {
        /** Whether both agree. */
        public boolean sound() {
            return due.equals(consumed);
        }
    }

    private record Said(String follower, SortedMap<Integer, Long> places, Set<Long> parked, Tally consumed) {
        private long to() {
            return places.values().stream().mapToLong(Long::longValue).max().orElse(0);
        }
    }

    /** Looks at all followers. */
    public List<Finding> all() {
        List<Said> said = progress.reading(() -> followers.all().stream()
                .map(Follower::name)
                .map(name -> new Said(
                        name,
                        progress.places(Set.of(name)).getOrDefault(name, new TreeMap<>()),
                        progress.parked(name),
                        progress.consumed(name)))
                .toList());
        return compare(said);
    }

    private List<Finding> compare(List<Said> said) {
        List<Count> counts = said.stream().map(Count::new).toList();
        long to = said.stream().mapToLong(Said::to).max().orElse(0);
        engine.leaves(
                0, to, (position, sequence, hash) -> counts.forEach(count -> count.leaf(position, sequence, hash)));
        List<Finding> findings = new ArrayList<>();
        counts.forEach(count -> findings.add(count.finding()));
        return findings;
    }

    /** Counts for one follower. */
    private static final class Count {
        private final Said said;
        private final Map<Segment, Long> places = new TreeMap<>();
        private Tally due = Tally.NONE;

        Count(Said said) {
            this.said = said;
            int[] ids =
                    said.places().keySet().stream().mapToInt(Integer::intValue).toArray();
            for (Segment segment : Segment.computeSegments(ids)) {
                places.put(segment, said.places().getOrDefault(segment.getSegmentId(), 0L));
            }
        }

        void leaf(long position, String sequence, byte[] hash) {
            if (said.parked().contains(position)) {
                return;
            }
            int value = Objects.hashCode(sequence);
            for (Map.Entry<Segment, Long> place : places.entrySet()) {
                if (position <= place.getValue() && place.getKey().matches(value)) {
                    due = due.with(hash);
                    return;
                }
            }
        }

        Finding finding() {
            return new Finding(said.follower(), said.to(), said.parked().size(), due, said.consumed());
        }
    }
}
