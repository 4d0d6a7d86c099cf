package io.qingliu.query.kernel;

import io.qingliu.query.kernel.Checkpoints.Checkpoint;
import io.qingliu.store.LedgerWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves checkpoints at every so many positions, one step behind the live projections, on a thread of its own: it tells the ledger
 * on from the last checkpoint, as every view of the past does, so it needs nothing of the projections and holds up none.
 */
public final class CheckpointKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointKeeper.class);
    private static final long PAUSE_SECONDS = 10;
    /** How long to wait for a new version after a fold could not take an event. */
    private static final long LONG_PAUSE = TimeUnit.MINUTES.toNanos(30);

    private final Checkpoints checkpoints;
    private final Bulk bulk;
    private final Rooms rooms;
    private final List<Fold<?, ?>> folds;
    private final long every;
    private final LongSupplier heard;
    private final ScheduledExecutorService thread;
    private volatile boolean closing;
    private long notBefore = System.nanoTime();

    /**
     * @param rooms whose folds' checkpoints are left
     * @param every at how many positions; 0 for never
     * @param heard the position that the live projections have reached
     */
    CheckpointKeeper(Checkpoints checkpoints, Bulk bulk, Rooms rooms, long every, LongSupplier heard) {
        this.checkpoints = checkpoints;
        this.bulk = bulk;
        this.rooms = rooms;
        this.folds = rooms.folds();
        this.every = every;
        this.heard = heard;
        this.thread = new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform()
                        .daemon()
                        .name("leaving checkpoints")
                        .priority(Thread.MIN_PRIORITY)
                        .factory());
    }

    /** Begins. */
    public void start() {
        if (every > 0) {
            thread.scheduleWithFixedDelay(this::look, 1, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void look() {
        try {
            long reached = heard.getAsLong();
            if (reached >= every && System.nanoTime() - notBefore >= 0) {
                checkpoints.alone(() -> catchUp(reached));
            }
        } catch (CancellationException e) {
            LOG.debug("no more checkpoints: the process ends");
        } catch (RuntimeException e) {
            LOG.warn("检查点未能写入，稍后重试 / Checkpoints cannot be left now; tried again later: {}", e.toString());
        }
    }

    /** Leaves every checkpoint up to a position that is not there yet. */
    public void catchUp(long reached) {
        checkpoints.dropOthers(folds);
        SortedMap<Long, List<Fold<?, ?>>> behind = new TreeMap<>();
        for (Fold<?, ?> fold : folds) {
            long last = checkpoints.before(reached, null, List.of(fold)).position();
            if (last + every <= reached) {
                behind.computeIfAbsent(last, at -> new ArrayList<>()).add(fold);
            }
        }
        behind.values().forEach(together -> advance(together, reached));
    }

    private void advance(List<Fold<?, ?>> together, long reached) {
        Checkpoint last = checkpoints.before(reached, null, together);
        Telling telling = new Telling(together, bulk.lanes(), LeftOut.upTo(reached, rooms, bulk));
        for (Fold<?, ?> fold : together) {
            if (last.position() > 0 && !begin(telling, fold, last)) {
                return;
            }
        }
        while ((last.position() / every + 1) * every <= reached) {
            long next = (last.position() / every + 1) * every;
            LocalDate latest = bulk.tell(
                    new LedgerWindow(last.position(), next, null, null), telling, event -> true, this::mayProceed);
            if (!telling.stuck().isEmpty()) {
                LOG.warn(
                        "{} 无法处理，暂不写检查点 / No checkpoint is left behind what cannot be handled: {}",
                        telling.stuck(),
                        telling.stuck());
                notBefore = System.nanoTime() + LONG_PAUSE;
                return;
            }
            Tally tally = last.tally().and(bulk.tally(last.position(), next));
            last = new Checkpoint(next, tally, later(last.latest(), latest));
            for (Fold<?, ?> fold : together) {
                leave(telling, fold, last);
            }
        }
    }

    private <S> boolean begin(Telling telling, Fold<S, ?> fold, Checkpoint last) {
        Optional<SortedMap<String, Heard<S>>> states = checkpoints.states(fold, last, null);
        states.ifPresent(known -> known.values().forEach(heard -> telling.with(fold, heard)));
        return states.isPresent();
    }

    private <S> void leave(Telling telling, Fold<S, ?> fold, Checkpoint at) {
        checkpoints.leave(fold, at, telling.parts(fold));
    }

    private void mayProceed() {
        if (closing) {
            throw new CancellationException();
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    @Override
    public void close() {
        closing = true;
        thread.shutdownNow();
    }
}
