package io.qingliu.processing;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ledger.ParkedEventSetAside;
import io.qingliu.events.testing.NoteTaken;
import io.qingliu.processing.Follower.Following;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerEventStore;
import io.qingliu.store.LedgerUnavailable;
import io.qingliu.store.LedgerUnderTest;
import io.qingliu.testing.LedgerDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BEAVER = "cluster-BEAVER";
    private static final String OTTER = "cluster-OTTER";

    private LedgerDatabase database;
    private LedgerEngine engine;
    private OneConnection transactions;
    private LedgerPlace place;
    private final Notes notes = new Notes();
    private final List<Followers> started = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger acts = new AtomicInteger();

    /** A projection that keeps the texts in a table, in the order in which it heard them. */
    final class Notes {
        final Set<String> poison = ConcurrentHashMap.newKeySet();
        final Set<String> away = ConcurrentHashMap.newKeySet();
        final Set<String> onlyAtTheEnd = ConcurrentHashMap.newKeySet();
        // of each thread's own transaction, as in a persistence context
        final ThreadLocal<List<String>> remembered = ThreadLocal.withInitial(ArrayList::new);

        @EventHandler
        void on(NoteTaken note) throws SQLException {
            if (away.contains(note.text())) {
                throw new LedgerUnavailable(new SQLException("away"));
            }
            if (poison.contains(note.text())) {
                // as a real projection fails: the statement is refused and the transaction is spoilt
                execute("INSERT INTO process.note (text) VALUES (NULL)", List.of());
            }
            if (onlyAtTheEnd.contains(note.text())) {
                remembered.get().add(note.text());
            }
            execute("INSERT INTO process.note (text) VALUES (?)", List.of(note.text()));
        }

        /** What a persistence context does before the commit. */
        void settle() {
            if (!remembered.get().isEmpty()) {
                remembered.remove();
                throw new IllegalStateException("refused at the end");
            }
        }
    }

    @BeforeEach
    void aLedger() throws Exception {
        database = LedgerDatabase.fresh();
        engine = LedgerUnderTest.engine(database);
        try (Connection owner = database.owner().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(Files.readString(
                    Path.of("../command-side/src/main/resources/db/process/V1__tokens_and_parked_events.sql")));
            statement.execute("CREATE TABLE process.note (id bigint GENERATED ALWAYS AS IDENTITY, text text NOT NULL)");
        }
        transactions = new OneConnection(database.process(), notes::settle);
        place = new LedgerPlace(transactions, "process", "node-1", LedgerUnderTest.SERIALIZER);
    }

    @AfterEach
    void stop() {
        started.forEach(Followers::stop);
        database.close();
    }

    @Test
    void it_hears_everything_once_and_in_order() throws Exception {
        long last = write(BEAVER, "a", "b", "c");
        Followers followers = start();
        assertThat(followers.await(last, PATIENCE)).isTrue();
        last = write(OTTER, "d", "e");
        assertThat(followers.await(last, PATIENCE)).isTrue();
        assertThat(heard()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void a_second_start_goes_on_where_the_first_stopped() throws Exception {
        Followers first = start();
        assertThat(first.await(write(BEAVER, "a", "b"), PATIENCE)).isTrue();
        first.stop();
        long last = write(BEAVER, "c");
        assertThat(start().await(last, PATIENCE)).isTrue();
        assertThat(heard()).containsExactly("a", "b", "c");
    }

    @Test
    void a_poison_event_parks_its_cluster_and_the_others_go_on() throws Exception {
        notes.poison.add("poison");
        write(BEAVER, "a", "poison", "b");
        long last = write(OTTER, "c", "d");
        Followers followers = start();
        assertThat(followers.await(last, PATIENCE)).isTrue();
        assertThat(heard()).containsExactly("a", "c", "d");
        assertThat(follower(followers).parked()).isEqualTo(2);
        assertThat(follower(followers).parkedSequences()).containsExactly(BEAVER);
        assertThat(followers.await(write(BEAVER, "e"), PATIENCE)).isTrue();
        assertThat(heard()).containsExactly("a", "c", "d");
        assertThat(ask("SELECT cause FROM process.parked_event WHERE cause IS NOT NULL"))
                .singleElement()
                .asString()
                .contains("null value in column \"text\"");
    }

    @Test
    void what_was_parked_is_handled_in_its_order_once_it_can_be() throws Exception {
        notes.poison.add("poison");
        Followers first = start();
        assertThat(first.await(write(BEAVER, "a", "poison", "b"), PATIENCE)).isTrue();
        first.stop();
        notes.poison.clear();
        Followers second = start();
        while (follower(second).parked() > 0) {
            follower(second).retryParked(true);
        }
        assertThat(second.await(write(BEAVER, "c"), PATIENCE)).isTrue();
        assertThat(heard()).containsExactly("a", "poison", "b", "c");
    }

    @Test
    void what_fails_again_stays_parked_with_all_behind_it() throws Exception {
        notes.poison.add("poison");
        Followers followers = start();
        assertThat(followers.await(write(BEAVER, "poison", "b"), PATIENCE)).isTrue();
        follower(followers).retryParked(true);
        assertThat(ask("SELECT attempts FROM process.parked_event ORDER BY position"))
                .containsExactly("3", "0");
        assertThat(heard()).isEmpty();
        // its pause is not over
        follower(followers).retryParked(false);
        assertThat(ask("SELECT attempts FROM process.parked_event ORDER BY position"))
                .containsExactly("3", "0");
    }

    @Test
    void what_is_set_aside_is_dropped_and_those_behind_it_go_on_in_their_order() throws Exception {
        notes.poison.add("poison");
        Followers followers = start();
        write(BEAVER, "a");
        long poison = write(BEAVER, "poison");
        assertThat(followers.await(write(BEAVER, "b", "c"), PATIENCE)).isTrue();
        assertThat(heard()).containsExactly("a");

        assertThat(followers.await(setAside("notes", poison, null), PATIENCE)).isTrue();
        untilParked(0, followers);
        assertThat(heard()).containsExactly("a", "b", "c");
        // told twice: nothing more
        assertThat(followers.await(setAside("notes", poison, null), PATIENCE)).isTrue();
        assertThat(followers.await(write(BEAVER, "d"), PATIENCE)).isTrue();
        assertThat(heard()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void only_the_event_that_is_named_is_dropped_and_only_by_the_follower_that_is_named() throws Exception {
        notes.poison.addAll(Set.of("poison", "also"));
        Followers followers = start();
        long poison = write(BEAVER, "poison");
        assertThat(followers.await(write(BEAVER, "b", "also", "c"), PATIENCE)).isTrue();
        followers.await(setAside("others", poison, null), PATIENCE);
        assertThat(follower(followers).parked()).isEqualTo(4);

        assertThat(followers.await(setAside("notes", poison, null), PATIENCE)).isTrue();
        untilParked(2, followers);
        assertThat(heard()).containsExactly("b");
    }

    @Test
    void an_act_about_a_cluster_is_heard_although_the_cluster_is_parked() throws Exception {
        notes.poison.add("poison");
        Followers followers = start();
        long poison = write(BEAVER, "poison", "b") - 1;
        assertThat(followers.await(setAside("notes", poison, BEAVER), PATIENCE)).isTrue();
        untilParked(0, followers);
        assertThat(heard()).containsExactly("b");
    }

    @Test
    void what_was_set_aside_stays_so_after_a_fresh_start_from_the_first_event() throws Exception {
        notes.poison.add("poison");
        long poison = write(BEAVER, "a", "poison", "b") - 1;
        long last = setAside("notes", poison, null);
        Followers followers = start();
        assertThat(followers.await(last, PATIENCE)).isTrue();
        untilParked(0, followers);
        assertThat(heard()).containsExactly("a", "b");
    }

    private static void untilParked(long count, Followers followers) throws InterruptedException {
        for (long left = PATIENCE.toMillis() / 20;
                left > 0 && follower(followers).parked() != count;
                left--) {
            Thread.sleep(20);
        }
        assertThat(follower(followers).parked()).isEqualTo(count);
    }

    private long setAside(String follower, long position, @Nullable String cluster) {
        return LedgerUnderTest.append(
                        engine,
                        LedgerUnderTest.submission(),
                        LedgerUnderTest.message(
                                new ParkedEventSetAside(
                                        new LedgerId("ledger-main"),
                                        LedgerUnderTest.context(),
                                        follower,
                                        position,
                                        "0193aa00-0000-7000-8000-000000000001",
                                        "testing.NoteTaken",
                                        cluster == null ? null : new ClusterId(cluster),
                                        "人工处理"),
                                acts.getAndIncrement()))
                .lastPosition();
    }

    @Test
    void a_failure_that_passes_by_itself_parks_nothing() throws Exception {
        notes.away.add("b");
        long last = write(BEAVER, "a", "b", "c");
        Followers followers = start();
        assertThat(followers.await(last, Duration.ofSeconds(4))).isFalse();
        assertThat(follower(followers).trouble()).isPresent();
        assertThat(heard()).isEmpty();
        notes.away.clear();
        assertThat(followers.await(last, PATIENCE)).isTrue();
        assertThat(heard()).containsExactly("a", "b", "c");
        assertThat(follower(followers).parked()).isZero();
        assertThat(follower(followers).trouble()).isEmpty();
    }

    @Test
    void an_event_that_shows_its_fault_only_at_the_end_of_the_transaction_is_found_and_parked() throws Exception {
        notes.onlyAtTheEnd.add("late");
        write(BEAVER, "a", "late", "b");
        long last = write(OTTER, "c");
        Followers followers = start();
        assertThat(followers.await(last, PATIENCE)).isTrue();
        assertThat(heard()).containsExactly("a", "c");
        assertThat(follower(followers).parkedSequences()).containsExactly(BEAVER);
    }

    @Test
    void another_process_sees_how_far_it_is() throws Exception {
        Followers followers = start();
        long last = write(BEAVER, "a", "b");
        assertThat(followers.await(last, PATIENCE)).isTrue();
        Followers elsewhere = followers("node-2");
        assertThat(elsewhere.await(last, PATIENCE)).isTrue();
        assertThat(elsewhere.await(last + 1, Duration.ofMillis(300))).isFalse();
    }

    private long write(String cluster, String... texts) {
        long last = 0;
        for (String text : texts) {
            last = LedgerUnderTest.append(
                            engine,
                            LedgerUnderTest.submission(),
                            LedgerUnderTest.note("testing-" + next.incrementAndGet(), 0, text, cluster))
                    .lastPosition();
        }
        return last;
    }

    private Followers start() {
        Followers followers = followers("node-1");
        followers.start();
        started.add(followers);
        return followers;
    }

    private Followers followers(String node) {
        LedgerPlace at = new LedgerPlace(transactions, place.schema(), node, place.serializer());
        return new Followers(
                "tests",
                List.of(Follower.of(new Following(
                        "notes",
                        List.of(notes),
                        LedgerEventStore.over(engine),
                        engine,
                        at,
                        transactions,
                        100,
                        notes::settle,
                        failure -> false))));
    }

    private static Follower follower(Followers followers) {
        return followers.all().getFirst();
    }

    private List<String> heard() throws SQLException {
        return ask("SELECT text FROM process.note ORDER BY id");
    }

    private List<String> ask(String question) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    private void execute(String sql, List<String> arguments) throws SQLException {
        try (Connection connection = transactions.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
                statement.setString(i + 1, arguments.get(i));
            }
            statement.executeUpdate();
        }
    }
}
