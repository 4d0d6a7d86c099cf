package io.qingliu.query.kernel;

import io.qingliu.query.kernel.Checkpoints.Checkpoint;
import io.qingliu.query.kernel.Live.Found;
import io.qingliu.serialization.EventTypes;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells folds the ledger again up to a moment, from the nearest checkpoint on. */
final class Past {
    private static final Runnable ON = () -> {};

    private final LedgerEngine engine;
    private final Rooms rooms;
    private final Bulk bulk;
    private final Checkpoints checkpoints;
    private final Duration patience;

    Past(LedgerEngine engine, Rooms rooms, Bulk bulk, Checkpoints checkpoints, Duration patience) {
        this.engine = engine;
        this.rooms = rooms;
        this.bulk = bulk;
        this.checkpoints = checkpoints;
        this.patience = patience;
    }

    /** What folds know at a moment; of {@code folds} one part, where one is named. */
    Found read(Collection<Fold<?, ?>> folds, @Nullable String part, Collection<Fold<?, ?>> whole, Moment moment) {
        long to = end(moment);
        List<Fold<?, ?>> all = new ArrayList<>(whole);
        List<Fold<?, ?>> ofCluster = new ArrayList<>();
        folds.forEach(fold -> (part != null && Hearing.byCluster(fold) ? ofCluster : all).add(fold));
        Map<String, SortedMap<String, ? extends Heard<?>>> byFold = new HashMap<>();
        SortedMap<String, Long> stuck = new TreeMap<>();
        Checkpoint from = tell(all, null, to, moment, byFold, stuck);
        if (part != null) {
            tell(ofCluster, part, to, moment, byFold, stuck);
            folds.forEach(fold -> byFold.computeIfPresent(fold.name(), (name, parts) -> {
                parts.keySet().retainAll(Set.of(part));
                return parts;
            }));
        }
        List<Complete.Parked> parked = stuck.entrySet().stream()
                .map(one -> new Complete.Parked(one.getKey(), one.getValue()))
                .toList();
        Tally tally = from.tally().and(bulk.tally(from.position(), to));
        return new Found(new Complete(to, parked, tally), byFold);
    }

    /** The position up to which the ledger is told: nothing that is committed later changes the answer. */
    private long end(Moment moment) {
        if (moment.asOf() != null) {
            return moment.asOf();
        }
        Long atLeast = moment.atLeast();
        long head = bulk.head();
        if (atLeast != null && head < atLeast) {
            await(atLeast);
            head = bulk.head();
            if (head < atLeast) {
                throw Progress.notYet(atLeast, head);
            }
        }
        return head;
    }

    private void await(long position) {
        try {
            engine.head().await(position, patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Checkpoint tell(
            List<Fold<?, ?>> folds,
            @Nullable String cluster,
            long to,
            Moment moment,
            Map<String, SortedMap<String, ? extends Heard<?>>> byFold,
            Map<String, Long> stuck) {
        if (folds.isEmpty()) {
            return Checkpoint.NONE;
        }
        Telling telling = new Telling(folds, bulk.lanes(), LeftOut.upTo(to, rooms, bulk));
        Checkpoint from = begin(telling, cluster, to, moment);
        Set<String> types = telling.types();
        bulk.tell(
                new LedgerWindow(
                        from.position(), to, types.equals(EventTypes.all().names()) ? null : types, cluster),
                telling,
                moment::counts,
                ON);
        folds.forEach(fold -> byFold.put(fold.name(), telling.parts(fold)));
        stuck.putAll(telling.stuck());
        return from;
    }

    /** Gives the folds what they knew at the nearest checkpoint that is sound. */
    private Checkpoint begin(Telling telling, @Nullable String part, long to, Moment moment) {
        while (true) {
            Checkpoint from = checkpoints.before(to, moment.on(), telling.folds());
            if (from.position() == 0 || telling.folds().stream().allMatch(fold -> begin(telling, fold, from, part))) {
                return from;
            }
        }
    }

    private <S> boolean begin(Telling telling, Fold<S, ?> fold, Checkpoint from, @Nullable String part) {
        Optional<SortedMap<String, Heard<S>>> states = checkpoints.states(fold, from, part);
        states.ifPresent(known -> known.values().stream()
                .filter(heard -> part == null || heard.part().equals(part))
                .forEach(heard -> telling.with(fold, heard)));
        return states.isPresent();
    }
}
