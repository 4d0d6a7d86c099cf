package io.qingliu.store;

import static io.qingliu.store.LedgerUnderTest.append;
import static io.qingliu.store.LedgerUnderTest.engine;
import static io.qingliu.store.LedgerUnderTest.note;
import static io.qingliu.store.LedgerUnderTest.patientEngine;
import static io.qingliu.store.LedgerUnderTest.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.testing.LedgerDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private LedgerDatabase database;
    private LedgerEngine engine;

    @BeforeEach
    void open() {
        database = LedgerDatabase.fresh();
        engine = patientEngine(database);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    /** Runs the appends so that they wait for each other and become one group: the first holds the head's lock. */
    private List<Future<Receipt>> asOneGroup(List<Callable<Receipt>> appends) throws Exception {
        List<Future<Receipt>> results = new ArrayList<>();
        try (Connection holder = database.owner().getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("SELECT position FROM ledger.head FOR UPDATE");
            results.add(threads.submit(() -> append(engine, submission("first"), note("testing-first", 0, "first"))));
            database.awaitBlockedWriter();
            for (Callable<Receipt> append : appends) {
                results.add(threads.submit(append));
            }
            awaitWaiting(appends.size());
            holder.rollback();
        }
        return results;
    }

    private void awaitWaiting(int count) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (engine.waitingAppends() < count) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("only " + engine.waitingAppends() + " wait");
            }
            Thread.onSpinWait();
        }
    }

    private Callable<Receipt> appending(String key, String stream, String... texts) {
        return () -> append(
                engine,
                submission(key),
                java.util.stream.IntStream.range(0, texts.length)
                        .mapToObj(i -> note(stream, i, texts[i]))
                        .toArray(org.axonframework.eventhandling.DomainEventMessage[]::new));
    }

    @Test
    void appends_that_wait_are_written_in_one_transaction() throws Exception {
        List<Callable<Receipt>> appends = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            appends.add(appending("k" + i, "testing-" + i, "one of " + i, "two of " + i));
        }
        for (Future<Receipt> result : asOneGroup(appends)) {
            Receipt receipt = result.get();
            assertThat(receipt.lastPosition() - receipt.firstPosition()).isEqualTo(receipt.version());
            assertThat(database.number("SELECT count(*) FROM ledger.event WHERE key = '" + receipt.key()
                            + "' AND position BETWEEN " + receipt.firstPosition() + " AND " + receipt.lastPosition()))
                    .isEqualTo(receipt.version() + 1);
        }
        assertThat(database.number("SELECT count(*) FROM ledger.event")).isEqualTo(41);
        assertThat(database.number("SELECT position FROM ledger.head")).isEqualTo(41);
        assertThat(database.number("SELECT count(DISTINCT xmin::text) FROM ledger.event"))
                .isEqualTo(2);
        assertThat(engine.head().known()).isEqualTo(41);
    }

    @Test
    void in_a_group_with_a_conflict_only_the_losers_fail() throws Exception {
        append(engine, submission("there"), note("testing-taken", 0, "there"));
        List<Future<Receipt>> results = asOneGroup(List.of(
                appending("k1", "testing-1", "one"),
                appending("k2", "testing-taken", "too late"),
                appending("k3", "testing-3", "three"),
                appending("k4", "testing-same", "first or second"),
                appending("k5", "testing-same", "second or first"),
                appending("there", "testing-6", "a key that was answered"),
                appending("k7", "testing-7", "seven")));
        assertThat(failure(results.get(2)))
                .isInstanceOf(StreamTaken.class)
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("testing-taken");
        assertThat(failure(results.get(6))).isInstanceOf(RepeatedSubmission.class);
        assertThat(List.of(results.get(4), results.get(5)).stream()
                        .filter(result -> result.state() == Future.State.FAILED || failure(result) != null)
                        .count())
                .isEqualTo(1);
        for (int winner : new int[] {0, 1, 3, 7}) {
            assertThat(results.get(winner).get()).isNotNull();
        }
        assertThat(database.number("SELECT count(*) FROM ledger.event")).isEqualTo(6);
        assertThat(database.number("SELECT max(position) FROM ledger.event")).isEqualTo(6);
        assertThat(database.number("SELECT count(*) FROM ledger.receipt")).isEqualTo(6);
    }

    @Test
    void the_head_held_for_too_long_makes_the_ledger_unavailable_and_nothing_is_written() throws Exception {
        WriterTimeouts impatient = new WriterTimeouts(
                Duration.ofSeconds(60), Duration.ofMillis(200), Duration.ofSeconds(30), Duration.ofSeconds(60));
        LedgerEngine waiting = new LedgerEngine(
                database.writer(impatient), database.reader(), LedgerUnderTest.SERIALIZER, new LedgerHead());
        try (Connection holder = database.owner().getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("SELECT position FROM ledger.head FOR UPDATE");
            assertThatThrownBy(() -> append(waiting, submission("k1"), note("testing-a", 0, "one")))
                    .isInstanceOf(LedgerUnavailable.class);
        }
        assertThat(append(waiting, submission("k1"), note("testing-a", 0, "one"))
                        .firstPosition())
                .isEqualTo(1);
    }

    @Test
    void a_frozen_writer_loses_its_transaction_and_the_others_go_on() throws Exception {
        WriterTimeouts impatient = new WriterTimeouts(
                Duration.ofMillis(200), Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(60));
        try (Connection frozen = database.writer(impatient).getConnection()) {
            frozen.setAutoCommit(false);
            Submission submission = submission("frozen");
            AppendStatement.write(
                    frozen,
                    List.of(new Append(
                            submission,
                            new Scribe(LedgerUnderTest.SERIALIZER)
                                    .rows(submission, List.of(note("testing-frozen", 0, "frozen"))))));
            // it holds the head and does nothing more; the server ends it
            assertThat(append(engine, submission("k1"), note("testing-a", 0, "one"))
                            .firstPosition())
                    .isEqualTo(1);
            assertThatThrownBy(frozen::commit).isInstanceOf(java.sql.SQLException.class);
        }
        assertThat(database.number("SELECT count(*) FROM ledger.event")).isEqualTo(1);
    }

    @Test
    void a_database_killed_in_the_middle_keeps_what_it_answered_and_loses_nothing_else(@TempDir Path directory)
            throws Exception {
        Path data = directory.resolve("data");
        int all = 400;
        EmbeddedPostgres killed = LedgerDatabase.startServer(data, 0);
        int port = killed.getPort();
        try (LedgerDatabase ledger = LedgerDatabase.on(port)) {
            LedgerEngine dying = engine(ledger);
            List<Callable<String>> appends = new ArrayList<>();
            for (int i = 0; i < all; i++) {
                String key = "k" + i;
                boolean last = i == all / 2;
                appends.add(() -> {
                    if (last) {
                        LedgerDatabase.kill(data);
                    }
                    try {
                        append(dying, submission(key), note("testing-" + key, 0, key));
                        return key;
                    } catch (LedgerUnavailable away) {
                        return "";
                    }
                });
            }
            List<String> answered = new ArrayList<>();
            try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
                for (Future<String> result : eight.invokeAll(appends.subList(0, all / 2 + 8))) {
                    answered.add(result.get());
                }
            }
            answered.removeIf(String::isEmpty);
            assertThat(answered).hasSizeBetween(all / 4, all / 2 + 8);

            killed.close(); // there is nothing left to stop, but it guards the directory
            try (EmbeddedPostgres again = LedgerDatabase.startServer(data, port)) {
                untilItIsBack(
                        () -> assertThat(LedgerUnderTest.textsAfter(dying, 0)).containsAll(answered));
                // those whose outcome was not known are settled now, each once
                for (int i = 0; i < all; i++) {
                    String key = "k" + i;
                    untilItIsBack(() -> {
                        try {
                            append(dying, submission(key), note("testing-" + key, 0, key));
                        } catch (ConcurrencyException before) {
                            assertThat(new Receipts(ledger.superuser()).find(LedgerUnderTest.ACTOR, key))
                                    .isPresent();
                        }
                    });
                }
                assertThat(LedgerUnderTest.textsAfter(dying, 0)).hasSize(all).doesNotHaveDuplicates();
                assertThat(ledger.number("SELECT max(position) FROM ledger.event"))
                        .isEqualTo(all);
            }
        }
    }

    /** Each try may find another dead connection in the pools. */
    private static void untilItIsBack(Runnable attempt) {
        LedgerUnavailable last = null;
        for (int i = 0; i < 60; i++) {
            try {
                attempt.run();
                return;
            } catch (LedgerUnavailable away) {
                last = away;
            }
        }
        throw new AssertionError("the engine does not recover", last);
    }

    private static Throwable failure(Future<Receipt> result) {
        try {
            result.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
