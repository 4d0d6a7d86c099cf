package io.qingliu.query.kernel;

import io.qingliu.query.kernel.FoldState.Stored;
import io.qingliu.query.kernel.RoomProjection.Kept;
import io.qingliu.query.kernel.RoomProjection.Key;
import io.qingliu.query.kernel.Rooms.Room;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the live projections keep. */
final class Live {
    /** So many texts are asked for by their parts; of more, all are read. */
    private static final int FEW = 100;

    private final Rooms rooms;
    private final Progress progress;
    private final KeptProjections projections;
    private final FoldStates states;
    private final KnownStates known;

    Live(Rooms rooms, Progress progress, KeptProjections projections, FoldStates states, KnownStates known) {
        this.rooms = rooms;
        this.progress = progress;
        this.projections = projections;
        this.states = states;
        this.known = known;
    }

    /** What some folds know now, and how completely. */
    record Found(Complete complete, Map<String, SortedMap<String, ? extends Heard<?>>> byFold) {}

    /**
     * Reads some folds in one snapshot.
     *
     * @param part the one part to read of {@code folds}; null for all
     * @param whole folds of which every part is read
     * @return empty where something that they have consumed happened after the moment's day: that must be left out
     */
    Optional<Found> read(
            Collection<Fold<?, ?>> folds, @Nullable String part, Collection<Fold<?, ?>> whole, Moment moment) {
        List<Fold<?, ?>> all = new ArrayList<>(folds);
        all.addAll(whole);
        TreeSet<String> names =
                all.stream().map(fold -> rooms.of(fold).name()).collect(Collectors.toCollection(TreeSet::new));
        progress.await(names, moment.atLeast());
        return progress.reading(() -> {
            if (moment.on() != null && !progress.nothingAfter(moment.on(), names)) {
                return Optional.empty();
            }
            Map<String, Integer> generations = projections.findByNameIn(names).stream()
                    .collect(Collectors.toMap(KeptProjection::name, KeptProjection::generation));
            Map<String, SortedMap<String, ? extends Heard<?>>> byFold = new HashMap<>();
            for (Fold<?, ?> fold : folds) {
                byFold.put(fold.name(), parts(fold, generation(fold, generations), part));
            }
            for (Fold<?, ?> fold : whole) {
                byFold.put(fold.name(), parts(fold, generation(fold, generations), null));
            }
            return Optional.of(new Found(progress.complete(names), byFold));
        });
    }

    private int generation(Fold<?, ?> fold, Map<String, Integer> generations) {
        Room room = rooms.of(fold);
        return generations.getOrDefault(room.name(), 0);
    }

    private <S> SortedMap<String, Heard<S>> parts(Fold<S, ?> fold, int generation, @Nullable String part) {
        SortedMap<String, Heard<S>> parts = new TreeMap<>();
        if (part != null) {
            states.of(fold.name(), generation, part).ifPresent(stored -> parts.put(part, stored.heard(fold)));
            return parts;
        }
        List<String> unknown = new ArrayList<>();
        for (Stored stored : states.of(fold.name(), generation)) {
            @SuppressWarnings("unchecked") // a fold's name stands for the class of its states
            Heard<S> heard = (Heard<S>) known.find(new Key(fold.name(), stored.part()), generation, stored)
                    .orElse(null);
            if (heard == null) {
                unknown.add(stored.part());
            } else {
                parts.put(stored.part(), heard);
            }
        }
        if (!unknown.isEmpty()) {
            for (Stored stored : texts(fold, generation, unknown)) {
                Heard<S> heard = stored.heard(fold);
                parts.put(stored.part(), heard);
                known.learn(new Key(fold.name(), stored.part()), generation, new Kept(stored.version(), heard));
            }
        }
        return parts;
    }

    private List<Stored> texts(Fold<?, ?> fold, int generation, List<String> parts) {
        return parts.size() > FEW ? states.texts(fold.name(), generation) : states.of(fold.name(), generation, parts);
    }
}
