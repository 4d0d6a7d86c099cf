package io.qingliu.query.kernel;

import io.qingliu.processing.HeldInMemory;
import io.qingliu.query.kernel.FoldState.Stored;
import io.qingliu.query.kernel.Rooms.Room;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The live driver of a room's folds: hears the ledger and keeps what each fold knows of each part.
 *
 * <p>A state is read once, as long as this process holds the place, and written once a transaction, however many events it heard.
 * What another process wrote meanwhile is never written over: the transaction fails and is tried again with what is stored.
 */
public final class RoomProjection implements Projection, HeldInMemory {
    private final Room room;
    private final FoldStates states;
    private final KeptProjections projections;
    private final KnownStates known;
    private final Retelling retelling;
    private final List<Lane<?>> lanes = new ArrayList<>();
    private final Map<Key, SoftReference<Kept>> held = new ConcurrentHashMap<>();
    private volatile @Nullable Integer generation;

    RoomProjection(Room room, FoldStates states, KeptProjections projections, KnownStates known, Retelling retelling) {
        this.room = room;
        this.states = states;
        this.projections = projections;
        this.known = known;
        this.retelling = retelling;
        room.folds().forEach(fold -> lanes.add(new Lane<>(fold)));
    }

    @Override
    public String name() {
        return room.name();
    }

    /** One fold's part. */
    record Key(String fold, String part) {}

    /**
     * What is stored of it.
     *
     * @param version how often it was written; 0 for never
     * @param heard what the fold knows
     */
    record Kept(long version, Heard<?> heard) {}

    private record Lane<S>(Fold<S, ?> fold, Set<String> hears) {
        Lane(Fold<S, ?> fold) {
            this(fold, Hearing.names(fold));
        }
    }

    @EventHandler
    void on(EventMessage<?> message) {
        Recorded event = Recorded.of(message);
        Changes changes = changes();
        lanes.forEach(lane -> tell(lane, event, changes));
    }

    private <S> void tell(Lane<S> lane, Recorded event, Changes changes) {
        if (!lane.hears().contains(event.type())) {
            return;
        }
        Optional<String> part = lane.fold().part(event);
        if (part.isEmpty()) {
            return;
        }
        Key key = new Key(lane.fold().name(), part.get());
        Kept before = changes.of(key, it -> read(lane.fold(), it));
        @SuppressWarnings("unchecked") // a fold's name stands for the class of its states
        Heard<S> heard = (Heard<S>) before.heard();
        if (event.position() > heard.position()) {
            changes.put(key, new Kept(before.version(), heard.after(lane.fold(), event)));
            return;
        }
        Heard<S> anew = retelling.with(event, lane.fold(), room, heard);
        if (anew != null && !anew.equals(heard)) {
            changes.put(key, new Kept(before.version(), anew));
        }
    }

    private <S> Kept read(Fold<S, ?> fold, Key key) {
        SoftReference<Kept> remembered = held.get(key);
        Kept kept = remembered == null ? null : remembered.get();
        if (kept != null) {
            return kept;
        }
        Optional<Stored> stored = states.of(key.fold(), generation(), key.part());
        return stored.isPresent()
                ? new Kept(stored.get().version(), stored.get().heard(fold))
                : new Kept(0, Heard.nothing(fold, key.part()));
    }

    private int generation() {
        Integer mine = generation;
        if (mine == null) {
            mine = projections
                    .findByName(room.name())
                    .orElseThrow(() -> new IllegalStateException(room.name() + " was never begun"))
                    .generation();
            generation = mine;
        }
        return mine;
    }

    /** Writes what was heard in the transaction so far, so that what cannot be written shows at the event that caused it. */
    public void settle() {
        if (CurrentUnitOfWork.isStarted()) {
            changes().write();
        }
    }

    /** What this transaction changes; written with the place, remembered once it is committed. */
    private Changes changes() {
        UnitOfWork<?> transaction = CurrentUnitOfWork.get().root();
        return transaction.getOrComputeResource("states of " + room.name(), name -> {
            Changes changes = new Changes();
            transaction.onPrepareCommit(unit -> changes.write());
            transaction.afterCommit(unit -> changes.remember());
            transaction.onRollback(unit -> placeGivenUp());
            return changes;
        });
    }

    @Override
    public void placeGivenUp() {
        held.clear();
        retelling.forget();
        generation = null;
    }

    private final class Changes {
        private final Map<Key, Kept> all = new LinkedHashMap<>();
        private final Map<Key, Kept> unwritten = new LinkedHashMap<>();

        Kept of(Key key, Function<Key, Kept> reading) {
            return all.computeIfAbsent(key, reading);
        }

        void put(Key key, Kept kept) {
            all.put(key, kept);
            unwritten.put(key, kept);
        }

        void write() {
            Batch added = new Batch();
            Batch changed = new Batch();
            unwritten.forEach((key, kept) -> (kept.version() == 0 ? added : changed).add(key, kept));
            if (!added.keys.isEmpty()) {
                mustBe(
                        added.keys.size(),
                        states.add(generation(), added.folds(), added.parts(), added.heard(), added.texts()));
            }
            if (!changed.keys.isEmpty()) {
                mustBe(
                        changed.keys.size(),
                        states.change(
                                generation(),
                                changed.folds(),
                                changed.parts(),
                                changed.versions(),
                                changed.heard(),
                                changed.texts()));
            }
            unwritten.forEach((key, kept) -> all.put(key, new Kept(kept.version() + 1, kept.heard())));
            unwritten.clear();
        }

        private void mustBe(int wanted, int written) {
            if (wanted != written) {
                throw new WrittenMeanwhile(room.name() + ": " + (wanted - written) + " of " + wanted + " states");
            }
        }

        void remember() {
            all.forEach((key, kept) -> {
                held.put(key, new SoftReference<>(kept));
                known.learn(key, generation(), kept);
            });
        }
    }

    private static final class Batch {
        private final List<Key> keys = new ArrayList<>();
        private final List<Kept> kept = new ArrayList<>();

        void add(Key key, Kept one) {
            keys.add(key);
            kept.add(one);
        }

        String[] folds() {
            return keys.stream().map(Key::fold).toArray(String[]::new);
        }

        String[] parts() {
            return keys.stream().map(Key::part).toArray(String[]::new);
        }

        Long[] versions() {
            return longs(Kept::version);
        }

        Long[] heard() {
            return longs(one -> one.heard().position());
        }

        private Long[] longs(ToLongFunction<Kept> what) {
            return kept.stream().mapToLong(what).boxed().toArray(Long[]::new);
        }

        String[] texts() {
            return kept.stream().map(one -> StateText.of(one.heard().state())).toArray(String[]::new);
        }
    }

    /** Another process wrote states that this one holds; passes by reading them anew. */
    public static final class WrittenMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrittenMeanwhile(String what) {
            super(what + " were written by another process");
        }
    }
}
