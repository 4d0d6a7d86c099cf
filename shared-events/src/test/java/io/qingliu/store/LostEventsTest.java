package io.qingliu.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.store.ScenarioStore.OpenTransaction;
import io.qingliu.store.ScenarioStore.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Readers of the ledger miss nothing, whatever slow transactions, skewed clocks, restarts and several nodes do.
 *
 * <p>Each scenario also runs on Axon's stock engine, where it must lose events: so the scenarios are known to bite.
 */
class LostEventsTest {
    private static final Instant NOW = Instant.parse("2024-11-30T04:00:00Z");
    private static final Duration MORE_THAN_THE_STOCK_ENGINE_WAITS = Duration.ofSeconds(61);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Clock clock;

    @BeforeEach
    void stopTheClock() {
        clock = GenericEventMessage.clock;
        tell(NOW);
    }

    @AfterEach
    void close() {
        GenericEventMessage.clock = clock;
        threads.shutdownNow();
    }

    private static void tell(Instant time) {
        GenericEventMessage.clock = Clock.fixed(time, ZoneOffset.UTC);
    }

    /** A writer's clock is 61 s behind while another transaction is slow. */
    private List<String> aSlowTransactionAndASkewedClock(ScenarioStore store) throws Exception {
        Reader reader = new Reader(store);
        OpenTransaction slow = store.begin("slow", NOW);
        Future<?> fast = appendMeanwhile(store, "fast", NOW.minus(MORE_THAN_THE_STOCK_ENGINE_WAITS));
        reader.readOn();
        slow.commit();
        fast.get();
        reader.readOn();
        return reader.seen;
    }

    /** A reader starts, or starts again, while a transaction has been open for 61 s. */
    private List<String> aReaderThatRestartsDuringALongTransaction(ScenarioStore store) throws Exception {
        OpenTransaction slow = store.begin("slow", NOW);
        Future<?> fast = appendMeanwhile(store, "fast", NOW);
        tell(NOW.plus(MORE_THAN_THE_STOCK_ENGINE_WAITS));
        Reader restarted = new Reader(store);
        restarted.readOn();
        slow.commit();
        fast.get();
        restarted.readOn();
        return restarted.seen;
    }

    /** Two nodes take turns; the clock of the second is 61 s behind. */
    private static List<String> twoNodes(ScenarioStore store) {
        Reader reader = new Reader(store);
        for (int i = 1; i <= 9; i++) {
            store.append(i % 2, "n" + i, i % 2 == 1 ? NOW : NOW.minus(MORE_THAN_THE_STOCK_ENGINE_WAITS));
            reader.readOn();
        }
        return reader.seen;
    }

    @Test
    void a_slow_transaction_and_a_skewed_clock_lose_nothing() throws Exception {
        try (StoreOfTheLedger ledger = new StoreOfTheLedger()) {
            assertThat(aSlowTransactionAndASkewedClock(ledger)).containsExactly("slow", "fast");
        }
    }

    @Test
    void control_the_stock_engine_loses_the_slow_one() throws Exception {
        try (StockStore stock = new StockStore(1)) {
            assertThat(aSlowTransactionAndASkewedClock(stock)).containsExactly("fast");
        }
    }

    @Test
    void a_reader_that_restarts_during_a_long_transaction_loses_nothing() throws Exception {
        try (StoreOfTheLedger ledger = new StoreOfTheLedger()) {
            assertThat(aReaderThatRestartsDuringALongTransaction(ledger)).containsExactly("slow", "fast");
        }
    }

    @Test
    void control_the_stock_engine_loses_what_a_restarted_reader_did_not_wait_for() throws Exception {
        try (StockStore stock = new StockStore(1)) {
            assertThat(aReaderThatRestartsDuringALongTransaction(stock)).containsExactly("fast");
        }
    }

    @Test
    void two_nodes_lose_nothing() {
        try (StoreOfTheLedger ledger = new StoreOfTheLedger()) {
            assertThat(twoNodes(ledger))
                    .isEqualTo(
                            IntStream.rangeClosed(1, 9).mapToObj(i -> "n" + i).toList());
        }
    }

    @Test
    void control_the_stock_engine_loses_events_of_two_nodes_with_blocks_of_numbers() {
        try (StockStore stock = new StockStore(50)) {
            assertThat(twoNodes(stock)).containsExactly("n1", "n2", "n4", "n6", "n8");
        }
    }

    @Test
    void a_reader_beside_two_busy_nodes_sees_everything_once_and_in_order() throws Exception {
        int writers = 8;
        int each = 60;
        try (StoreOfTheLedger ledger = new StoreOfTheLedger()) {
            AtomicBoolean done = new AtomicBoolean();
            Future<Reader> reading = threads.submit(() -> {
                Reader reader = new Reader(ledger);
                while (!done.get()) {
                    reader.readOn();
                    reader.restart();
                }
                reader.readOn();
                return reader;
            });
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int own = writer;
                Random random = new Random(writer);
                writing.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        Instant at = NOW.minusSeconds(random.nextInt(200));
                        if (random.nextInt(20) == 0) {
                            ledger.begin("w" + own + "-" + i, at).commit();
                        } else {
                            ledger.append(own % 2, "w" + own + "-" + i, at);
                        }
                    }
                }));
            }
            for (Future<?> one : writing) {
                one.get();
            }
            done.set(true);
            Reader reader = reading.get();
            assertThat(reader.seen).hasSize(writers * each).doesNotHaveDuplicates();
            assertThat(reader.positions)
                    .isEqualTo(LongStream.rangeClosed(1, writers * each).boxed().toList());
            assertThat(ledger.database.number("SELECT position FROM ledger.head"))
                    .isEqualTo(writers * each);
        }
    }

    /** The stock engine has written before this returns; the ledger waits for the open transaction. */
    private Future<?> appendMeanwhile(ScenarioStore store, String text, Instant recordedAt) {
        if (!store.waitsForOpenTransactions()) {
            store.append(0, text, recordedAt);
            return CompletableFuture.completedFuture(null);
        }
        Future<?> appending = threads.submit(() -> store.append(0, text, recordedAt));
        store.awaitBlocked();
        return appending;
    }

    private static final class Reader {
        private final ScenarioStore store;
        private final List<String> seen = new ArrayList<>();
        private final List<Long> positions = new ArrayList<>();
        private @Nullable TrackingToken token;

        Reader(ScenarioStore store) {
            this.store = store;
        }

        void readOn() {
            long before = token instanceof GlobalSequenceTrackingToken t ? t.getGlobalIndex() : 0;
            Page page = store.readAfter(token);
            seen.addAll(page.texts());
            token = page.token();
            if (token instanceof GlobalSequenceTrackingToken now) {
                LongStream.rangeClosed(before + 1, now.getGlobalIndex()).forEach(positions::add);
            }
        }

        /** Goes on from the stored form of its token. */
        void restart() {
            if (token != null) {
                token = LedgerUnderTest.SERIALIZER.deserialize(
                        LedgerUnderTest.SERIALIZER.serialize(token, byte[].class));
            }
        }
    }
}
