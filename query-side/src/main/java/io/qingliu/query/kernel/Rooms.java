package io.qingliu.query.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folds that are kept live, by the room that asks them; each room follows the ledger at its own pace. */
public final class Rooms {
    private static final String QUESTIONS = "io.qingliu.query.";

    private final SortedMap<String, Room> byName = new TreeMap<>();
    private final Map<String, Room> byFold = new TreeMap<>();

    /**
     * A room's folds.
     *
     * @param name of the room, and of the projection that keeps its folds
     * @param folds in the order of their names
     */
    public record Room(String name, List<Fold<?, ?>> folds) {
        public Room {
            folds = List.copyOf(folds);
        }

        /** What stored states must have in common with these folds. */
        public String fingerprint() {
            return Shape.of(folds);
        }
    }

    private Rooms() {}

    /**
     * The rooms of some folds; the places are a room of their own.
     *
     * @throws IllegalStateException where two folds have one name
     */
    public static Rooms of(Collection<? extends Fold<?, ?>> folds) {
        SortedMap<String, Fold<?, ?>> byFold = new TreeMap<>();
        List<Fold<?, ?>> all = new ArrayList<>(folds);
        all.add(Places.FOLD);
        for (Fold<?, ?> fold : all) {
            if (byFold.put(fold.name(), fold) != null) {
                throw new IllegalStateException("two folds are called " + fold.name());
            }
        }
        SortedMap<String, List<Fold<?, ?>>> byRoom = new TreeMap<>();
        byFold.values()
                .forEach(fold -> byRoom.computeIfAbsent(room(fold), room -> new ArrayList<>())
                        .add(fold));
        Rooms rooms = new Rooms();
        byRoom.forEach((name, its) -> {
            Room room = new Room(name, its);
            rooms.byName.put(name, room);
            its.forEach(fold -> rooms.byFold.put(fold.name(), room));
        });
        return rooms;
    }

    private static String room(Fold<?, ?> fold) {
        if (fold.equals(Places.FOLD)) {
            return fold.name();
        }
        String home = fold.getClass().getPackageName();
        if (!home.startsWith(QUESTIONS)) {
            throw new IllegalStateException(fold.getClass() + " belongs to no room");
        }
        return home.substring(QUESTIONS.length());
    }

    /** All rooms, by name. */
    public Collection<Room> all() {
        return List.copyOf(byName.values());
    }

    /** All folds, by name within each room. */
    public List<Fold<?, ?>> folds() {
        return byName.values().stream()
                .<Fold<?, ?>>flatMap(room -> room.folds().stream())
                .toList();
    }

    /** Whether a room keeps a fold. */
    boolean keeps(Fold<?, ?> fold) {
        return byFold.containsKey(fold.name());
    }

    /**
     * The room that keeps a fold.
     *
     * @throws IllegalStateException where none does
     */
    Room of(Fold<?, ?> fold) {
        Room room = byFold.get(fold.name());
        if (room == null) {
            throw new IllegalStateException("nobody keeps " + fold.name() + "; is it a bean of its room?");
        }
        return room;
    }
}
