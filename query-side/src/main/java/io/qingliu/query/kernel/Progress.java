package io.qingliu.query.kernel;

import io.qingliu.processing.Follower;
import io.qingliu.processing.Followers;
import io.qingliu.serialization.LedgerSerializer;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How far each projection has come: waiting for a position, and reading rows together with the position that they rest on. */
public final class Progress {
    /** The longest that a question waits for a position. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Followers projections;
    private final EntityManager rows;
    private final LedgerSerializer serializer;
    private final Consumptions consumptions;
    private final TransactionTemplate snapshot;
    private final Duration patience;

    /**
     * @param projections the followers that keep the rows
     * @param rows the tables
     * @param serializer reads the stored places
     * @param consumptions what the followers have consumed
     * @param transactions of the tables
     * @param patience the longest that a question waits
     */
    Progress(
            Followers projections,
            EntityManager rows,
            LedgerSerializer serializer,
            Consumptions consumptions,
            PlatformTransactionManager transactions,
            Duration patience) {
        this.projections = projections;
        this.rows = rows;
        this.serializer = serializer;
        this.consumptions = consumptions;
        this.patience = patience;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        // rows and position of one and the same moment
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Waits, bounded, until a projection has heard a position; returns at once where none is asked for.
     *
     * @throws Refused 503 where it has not in time
     */
    public void await(Projection projection, @Nullable Long position) {
        await(Set.of(projection.name()), position);
    }

    /**
     * Waits, bounded, until some projections have heard a position; returns at once where none is asked for.
     *
     * @throws Refused 503 where one has not in time
     */
    void await(Collection<String> names, @Nullable Long position) {
        if (position == null) {
            return;
        }
        long deadline = System.nanoTime() + patience.toNanos();
        for (String name : names) {
            Follower follower = follower(name);
            if (!follower.await(position, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
                throw notYet(position, follower.position());
            }
        }
    }

    /** The refusal of a position that is not reached. */
    static Refused notYet(long position, long reached) {
        return Refused.notYet(
                "THIS_POSITION_IS_NOT_READABLE_YET",
                "at-least",
                "第 " + position + " 号记录尚不可查（目前截至第 " + reached + " 号）；请稍后重试，或去掉 at-least。",
                "Position " + position + " cannot be read yet (complete to #" + reached
                        + "); ask again shortly, or without at-least.");
    }

    /** Reads in one snapshot of the tables. */
    public <T> T reading(Supplier<T> question) {
        return snapshot.execute(status -> question.get());
    }

    /** How complete a projection's rows are in the snapshot that is being read. */
    public Complete complete(Projection projection) {
        return complete(Set.of(projection.name()));
    }

    /** How complete the rows of some projections are together: as far as the slowest. */
    Complete complete(Collection<String> names) {
        @SuppressWarnings("unchecked")
        List<Object[]> parked = rows.createNativeQuery(
                        "SELECT sequence, min(position) - 1 FROM query.parked_event WHERE follower IN (:names)"
                                + " GROUP BY sequence ORDER BY sequence")
                .setParameter("names", names)
                .getResultList();
        Map<String, Tally> tallies = new HashMap<>();
        consumptions.of(names).forEach(one -> tallies.merge(one.follower(), one.tally(), Tally::and));
        // the slowest of them, for that one says how far the answer goes
        Map.Entry<String, Long> slowest = Collections.min(positions(names).entrySet(), Map.Entry.comparingByValue());
        return new Complete(
                slowest.getValue(),
                parked.stream()
                        .map(row -> new Complete.Parked((String) row[0], ((Number) row[1]).longValue()))
                        .toList(),
                tallies.getOrDefault(slowest.getKey(), Tally.NONE));
    }

    /** Whether nothing that some projections have consumed happened after a day. */
    boolean nothingAfter(LocalDate day, Collection<String> names) {
        return consumptions.of(names).stream()
                .allMatch(one -> one.latestOn() == null || !one.latestOn().isAfter(day));
    }

    /** How far each of some projections has come: the lowest place of its segments, 0 before the first event. */
    private Map<String, Long> positions(Collection<String> names) {
        Map<String, Long> positions = new TreeMap<>();
        names.forEach(name -> positions.put(name, 0L));
        places(names).forEach((name, places) -> positions.put(name, Collections.min(places.values())));
        return positions;
    }

    /** The places of some projections, by segment; read in the snapshot that is under way. */
    Map<String, SortedMap<Integer, Long>> places(Collection<String> names) {
        @SuppressWarnings("unchecked")
        List<Object[]> places = rows.createNativeQuery("SELECT processor, segment, token, token_type FROM query.token"
                        + " WHERE processor IN (:names)")
                .setParameter("names", names)
                .getResultList();
        Map<String, SortedMap<Integer, Long>> byName = new HashMap<>();
        places.forEach(place -> byName.computeIfAbsent((String) place[0], name -> new TreeMap<>())
                .put(((Number) place[1]).intValue(), position(place[2], place[3])));
        return byName;
    }

    /** The positions of the events that a projection has parked; read in the snapshot that is under way. */
    Set<Long> parked(String name) {
        @SuppressWarnings("unchecked")
        List<Number> positions = rows.createNativeQuery(
                        "SELECT position FROM query.parked_event WHERE follower = :name")
                .setParameter("name", name)
                .getResultList();
        return positions.stream().map(Number::longValue).collect(Collectors.toSet());
    }

    /** What a projection has consumed, all segments together; read in the snapshot that is under way. */
    Tally consumed(String name) {
        return consumptions.of(Set.of(name)).stream().map(Consumed::tally).reduce(Tally.NONE, Tally::and);
    }

    private long position(@Nullable Object text, @Nullable Object type) {
        if (text == null || type == null) {
            return 0;
        }
        TrackingToken token =
                serializer.deserialize(new SimpleSerializedObject<>((byte[]) text, byte[].class, (String) type, null));
        return token == null ? 0 : token.position().orElse(0);
    }

    private Follower follower(String name) {
        return projections.all().stream()
                .filter(follower -> follower.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody keeps " + name));
    }
}
