package io.qingliu.query.kernel;

import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerWindow;
import io.qingliu.store.ReadEvent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ledger in bulk: windows of it are read and understood on all cores, several at a time, and told in their order.
 * Everything that tells the ledger again — views of the past, checkpoints, rebuilds, reports — reads through here.
 */
public final class Bulk implements AutoCloseable {
    /** How many positions a window spans. */
    private static final int WINDOW = 4000;

    private final LedgerEngine engine;
    private final ExecutorService threads;
    private final int cores;

    /** Reads through an engine, on so many threads. */
    public Bulk(LedgerEngine engine, int cores) {
        this.engine = engine;
        this.cores = cores;
        this.threads = Executors.newFixedThreadPool(
                cores,
                Thread.ofPlatform().daemon().name("reading the ledger ", 0).factory());
    }

    /** How many lanes are worth telling at once. */
    int lanes() {
        return cores;
    }

    /** The position of the last event, 0 where there is none. */
    public long head() {
        var token = engine.createHeadToken();
        return token == null ? 0 : token.position().orElse(0);
    }

    /** What was counted of all events behind one position and up to another. */
    public Tally tally(long after, long upTo) {
        return upTo <= after ? Tally.NONE : new Tally(upTo - after, engine.sumOfLeaves(after, upTo));
    }

    /**
     * Hands the events of a part of the ledger over, one by one and in order, on the calling thread; to end it early, {@code each}
     * throws.
     */
    public void each(LedgerWindow part, Consumer<Recorded> each) {
        Deque<CompletableFuture<List<Recorded>>> ahead = new ArrayDeque<>();
        try {
            for (LedgerWindow window : windows(part)) {
                ahead.add(CompletableFuture.supplyAsync(() -> recorded(window), threads));
                if (ahead.size() > cores) {
                    join(ahead.remove()).forEach(each);
                }
            }
            while (!ahead.isEmpty()) {
                join(ahead.remove()).forEach(each);
            }
        } finally {
            ahead.forEach(window -> window.cancel(false));
        }
    }

    /**
     * Tells the events of a part of the ledger.
     *
     * @param counts which of them count
     * @param proceed asked before each window; where it says no, the telling ends there
     * @return the latest day on which any of them happened; null where none is known
     */
    @Nullable
    LocalDate tell(LedgerWindow part, Telling telling, Predicate<Recorded> counts, Runnable proceed) {
        List<CompletableFuture<?>> lanes = new ArrayList<>();
        for (int i = 0; i < telling.lanes(); i++) {
            lanes.add(CompletableFuture.completedFuture(null));
        }
        Deque<CompletableFuture<?>> underWay = new ArrayDeque<>();
        List<CompletableFuture<Optional<LocalDate>>> days = new ArrayList<>();
        for (LedgerWindow window : windows(part)) {
            proceed.run();
            CompletableFuture<Telling.Sorted> sorted = CompletableFuture.supplyAsync(
                    () -> telling.sort(recorded(window).stream().filter(counts)), threads);
            for (int i = 0; i < lanes.size(); i++) {
                int lane = i;
                lanes.set(
                        lane,
                        lanes.get(lane)
                                .thenCombineAsync(
                                        sorted,
                                        (before, now) -> {
                                            telling.tell(lane, now);
                                            return null;
                                        },
                                        threads));
            }
            days.add(sorted.thenApply(it -> Optional.ofNullable(it.latest())));
            underWay.add(CompletableFuture.allOf(lanes.toArray(CompletableFuture[]::new)));
            if (underWay.size() > 2 * cores) {
                join(underWay.remove());
            }
        }
        underWay.forEach(Bulk::join);
        return days.stream()
                .flatMap(day -> join(day).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Recorded> recorded(LedgerWindow window) {
        return engine.read(window).stream()
                .map(ReadEvent::message)
                .map(Recorded::of)
                .toList();
    }

    private List<LedgerWindow> windows(LedgerWindow part) {
        if (part.cluster() != null || part.stream() != null) {
            return part.upTo() > part.after() ? List.of(part) : List.of();
        }
        List<LedgerWindow> windows = new ArrayList<>();
        for (long after = part.after(); after < part.upTo(); after += WINDOW) {
            windows.add(new LedgerWindow(after, Math.min(after + WINDOW, part.upTo()), part.types(), null));
        }
        return windows;
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
