package io.qingliu.processing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.EventTrackerStatusChangeListener;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handlers that hear the whole ledger, from its first event on, each event once and in order; one thread, whatever the
 * number of processes.
 */
public final class Follower {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final long UNTIL_CLAIMED_MS = 1000;

    private final Following following;
    private final ParkedEvents parked;
    private final ParkingInvoker invoker;
    private final TrackingEventProcessor processor;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile Runnable afterSettingAside = () -> {};

    Follower(Following following) {
        this.following = following;
        LedgerPlace place = following.place();
        this.parked = new ParkedEvents(place.connections(), place.parkedTable(), following.name());
        this.invoker = new ParkingInvoker(
                following.name(),
                following.handlers(),
                parked,
                following.passing(),
                following.settle(),
                following.consuming(),
                () -> afterSettingAside.run());
        this.processor = TrackingEventProcessor.builder()
                .name(following.name())
                .eventHandlerInvoker(invoker)
                .messageSource(following.ledger())
                .tokenStore(place.tokenStore())
                .transactionManager(following.transactions())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.instance())
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andInitialSegmentsCount(1)
                        // a plain start at the first event; the default would mark the past as a replay
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andBatchSize(following.batch())
                        .andTokenClaimInterval(UNTIL_CLAIMED_MS, TimeUnit.MILLISECONDS)
                        .andEventTrackerStatusChangeListener(new Moves()))
                .build();
    }

    /**
     * How to follow.
     *
     * @param name of the follower, under which its place is kept for ever
     * @param handlers objects with event handlers
     * @param ledger what to hear
     * @param engine reads a parked event again
     * @param place where the place and the parked events are kept
     * @param transactions hold what the handlers write together with the place
     * @param batch how many events share a transaction at most
     * @param settle writes what the handlers only remembered; called in a transaction
     * @param furtherPassing failures, beyond those of a database that is away, that pass by themselves
     * @param consuming hears of every event that was handled
     */
    public record Following(
            String name,
            List<?> handlers,
            EmbeddedEventStore ledger,
            EventStorageEngine engine,
            LedgerPlace place,
            TransactionManager transactions,
            int batch,
            Runnable settle,
            Predicate<Throwable> furtherPassing,
            Consuming consuming) {
        /** To follow without counting. */
        public Following(
                String name,
                List<?> handlers,
                EmbeddedEventStore ledger,
                EventStorageEngine engine,
                LedgerPlace place,
                TransactionManager transactions,
                int batch,
                Runnable settle,
                Predicate<Throwable> furtherPassing) {
            this(name, handlers, ledger, engine, place, transactions, batch, settle, furtherPassing, Consuming.NOTHING);
        }

        Predicate<Throwable> passing() {
            return new Passing(furtherPassing);
        }
    }

    /** A follower, not yet started. */
    public static Follower of(Following following) {
        return new Follower(following);
    }

    /** Its name. */
    public String name() {
        return following.name();
    }

    void start() {
        processor.start();
    }

    void stop() {
        processor.shutDown();
    }

    /** Calls {@code act} whenever a parked event was set aside, so that those behind it are tried soon; must be quick. */
    void onSettingAside(Runnable act) {
        afterSettingAside = act;
    }

    private Optional<EventTrackerStatus> here() {
        return Optional.ofNullable(processor.processingStatus().get(0));
    }

    /** The last position that it has heard, in whatever process; 0 before the first. */
    public long position() {
        OptionalLong here = here().map(EventTrackerStatus::getCurrentPosition).orElse(OptionalLong.empty());
        return here.isPresent()
                ? here.getAsLong()
                : following
                        .transactions()
                        .fetchInTransaction(() -> following.place().position(name()));
    }

    /** What stands in its way now, if anything; it keeps trying. */
    public Optional<Throwable> trouble() {
        return here().filter(EventTrackerStatus::isErrorState).map(EventTrackerStatus::getError);
    }

    /** Whether its thread runs in this process. */
    public boolean isHere() {
        return here().isPresent();
    }

    /** How many events it has parked. */
    public long parked() {
        return following.transactions().fetchInTransaction(parked::count);
    }

    /** The sequences — clusters, mostly — of which it has parked events. */
    public List<String> parkedSequences() {
        return following.transactions().fetchInTransaction(() -> parked.sequences(true));
    }

    /**
     * Waits until it has heard everything up to a position.
     *
     * @return whether it has; false where the time ran out
     */
    public boolean await(long position, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (position() < position) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || !awaitMove(Math.min(left, LOOK_AGAIN.toNanos()))) {
                return false;
            }
        }
        return true;
    }

    /** Waits for a move, or until it is time to look; false where the thread is to end. */
    private boolean awaitMove(long nanos) {
        lock.lock();
        try {
            if (nanos > 0) {
                moved.awaitNanos(nanos);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private final class Moves implements EventTrackerStatusChangeListener {
        @Override
        public void onEventTrackerStatusChange(Map<Integer, EventTrackerStatus> updated) {
            lock.lock();
            try {
                moved.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean validatePositions() {
            return true;
        }
    }

    /**
     * Tries parked events again: of each sequence the first, and the others behind it while all goes well.
     *
     * @param all whether to try also those whose pause is not over
     */
    void retryParked(boolean all) {
        for (String sequence : following.transactions().fetchInTransaction(() -> parked.sequences(all))) {
            retry(sequence);
        }
    }

    private void retry(String sequence) {
        long[] tried = {0};
        ResultMessage<Boolean> result;
        do {
            tried[0] = 0;
            UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
            unit.attachTransaction(following.transactions());
            result = unit.executeWithResult(() -> retryFirst(sequence, tried), RollbackConfigurationType.ANY_THROWABLE);
        } while (!result.isExceptional() && result.getPayload());
        if (result.isExceptional()) {
            noteFailure(tried[0], result.exceptionResult());
        }
    }

    private void noteFailure(long position, Throwable cause) {
        if (position == 0 || following.passing().test(cause)) {
            LOG.info("{} could not try again what it parked: {}", name(), cause.toString());
            return;
        }
        LOG.warn("事件 {} 仍无法处理 / {} still cannot handle event {}", position, name(), position, cause);
        following.transactions().executeInTransaction(() -> parked.failedAgain(position, cause));
    }

    private boolean retryFirst(String sequence, long[] tried) throws Exception {
        Optional<ParkedEvents.Parked> first = parked.takeFirst(sequence);
        if (first.isEmpty()) {
            return false;
        }
        long position = first.get().position();
        tried[0] = position;
        invoker.handleNow(read(position), true, Consuming.LATER);
        parked.release(position);
        LOG.info("暂存事件 {} 已补处理 / {} has now handled the parked event {}", position, name(), position);
        return true;
    }

    private TrackedEventMessage<?> read(long position) {
        return following
                .engine()
                .readEvents(position == 1 ? null : new GlobalSequenceTrackingToken(position - 1), false)
                .findFirst()
                .filter(event -> event.trackingToken().position().orElse(-1) == position)
                .orElseThrow(() -> new IllegalStateException("the ledger has no event " + position));
    }
}
