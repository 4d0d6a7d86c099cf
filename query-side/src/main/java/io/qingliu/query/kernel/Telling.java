package io.qingliu.query.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells some folds a run of events on several lanes at once. A part belongs to one lane, so it hears its events in their order;
 * different parts know nothing of each other, so it does not matter which lane is ahead.
 *
 * <p>Where a fold cannot take an event, that part hears nothing more, and is named; the others go on. An event that an act of the
 * ledger left out holds up nobody.
 */
final class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final List<Fold<?, ?>> folds;
    private final List<Set<String>> hears = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final LeftOut leftOut;

    Telling(Collection<Fold<?, ?>> folds, int lanes, LeftOut leftOut) {
        this.leftOut = leftOut;
        this.folds = List.copyOf(folds);
        this.folds.forEach(fold -> hears.add(Hearing.names(fold)));
        for (int i = 0; i < lanes; i++) {
            this.lanes.add(new Lane());
        }
    }

    List<Fold<?, ?>> folds() {
        return folds;
    }

    int lanes() {
        return lanes.size();
    }

    /** The stored names that any of the folds hears. */
    Set<String> types() {
        Set<String> types = new TreeSet<>();
        hears.forEach(types::addAll);
        return types;
    }

    /** Takes what a fold knows of a part from elsewhere, before anything is told. */
    <S> void with(Fold<S, ?> fold, Heard<S> known) {
        lanes.get(lane(known.part())).parts.get(folds.indexOf(fold)).put(known.part(), known);
    }

    private int lane(String part) {
        return Math.floorMod(part.hashCode(), lanes.size());
    }

    /** Which lanes some events concern, and how; changes nothing, so that many threads may ask. */
    Sorted sort(Stream<Recorded> events) {
        Sorted sorted = new Sorted(lanes.size());
        events.forEach(event -> {
            LocalDate day = event.occurredOn();
            if (day != null && (sorted.latest == null || day.isAfter(sorted.latest))) {
                sorted.latest = day;
            }
            for (int i = 0; i < folds.size(); i++) {
                if (hears.get(i).contains(event.type())) {
                    Optional<String> part = part(folds.get(i), event);
                    if (part.isPresent()) {
                        sorted.byLane.get(lane(part.get())).add(new Said(i, part.get(), event));
                    }
                }
            }
        });
        return sorted;
    }

    private static Optional<String> part(Fold<?, ?> fold, Recorded event) {
        try {
            return fold.part(event);
        } catch (RuntimeException e) {
            LOG.error("{} cannot say which part event {} belongs to", fold.name(), event.position(), e);
            return Optional.empty();
        }
    }

    /** Tells one lane what concerns it. Called for the same events in the same order on every lane. */
    void tell(int lane, Sorted sorted) {
        lanes.get(lane).tell(sorted.byLane.get(lane));
    }

    /** Tells all lanes one after the other, on the calling thread. */
    void tell(Stream<Recorded> events) {
        Sorted sorted = sort(events);
        for (int lane = 0; lane < lanes.size(); lane++) {
            tell(lane, sorted);
        }
    }

    /** What a fold knows, by part. */
    @SuppressWarnings("unchecked") // a fold's place in the list stands for the class of its states
    <S> SortedMap<String, Heard<S>> parts(Fold<S, ?> fold) {
        SortedMap<String, Heard<S>> parts = new TreeMap<>();
        lanes.forEach(lane ->
                lane.parts.get(folds.indexOf(fold)).forEach((part, heard) -> parts.put(part, (Heard<S>) heard)));
        return parts;
    }

    /** The parts that could not be told everything, and up to where they could. */
    SortedMap<String, Long> stuck() {
        SortedMap<String, Long> stuck = new TreeMap<>();
        lanes.forEach(lane -> lane.stuck.values().forEach(at -> stuck.merge(at.part(), at.to(), Math::min)));
        return stuck;
    }

    /** Events, by the lanes that they concern. */
    static final class Sorted {
        private final List<List<Said>> byLane = new ArrayList<>();
        private @Nullable LocalDate latest;

        private Sorted(int lanes) {
            for (int i = 0; i < lanes; i++) {
                byLane.add(new ArrayList<>());
            }
        }

        /** The latest day on which any of them happened. */
        @Nullable
        LocalDate latest() {
            return latest;
        }
    }

    private record Said(int fold, String part, Recorded event) {}

    private record Stuck(String part, long to) {}

    private final class Lane {
        private final List<Map<String, Heard<?>>> parts = new ArrayList<>();
        private final Map<String, Stuck> stuck = new HashMap<>();

        Lane() {
            folds.forEach(fold -> parts.add(new HashMap<>()));
        }

        void tell(List<Said> said) {
            said.forEach(one -> tell(folds.get(one.fold()), one));
        }

        @SuppressWarnings("unchecked") // a fold's place in the list stands for the class of its states
        private <S> void tell(Fold<S, ?> fold, Said said) {
            String key = said.fold() + " " + said.part();
            if (stuck.containsKey(key)) {
                return;
            }
            Map<String, Heard<?>> known = parts.get(said.fold());
            Heard<S> before = (Heard<S>) known.get(said.part());
            try {
                known.put(
                        said.part(),
                        (before == null ? Heard.nothing(fold, said.part()) : before).after(fold, said.event()));
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                if (leftOut.of(fold, said.event().position())) {
                    return;
                }
                LOG.error("{} cannot take event {}", fold.name(), said.event().position(), e);
                stuck.put(key, new Stuck(said.part(), said.event().position() - 1));
            }
        }
    }
}
