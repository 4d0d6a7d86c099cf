package io.qingliu.store;

import static io.qingliu.store.LedgerUnderTest.append;
import static io.qingliu.store.LedgerUnderTest.note;
import static io.qingliu.store.LedgerUnderTest.submission;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.testing.LedgerDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadNewsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private LedgerDatabase database;
    private LedgerEngine here;
    private LedgerEngine there;

    @BeforeEach
    void open() {
        database = LedgerDatabase.fresh();
        here = LedgerUnderTest.engine(database);
        there = LedgerUnderTest.engine(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_head_moves_with_each_append() throws Exception {
        assertThat(here.head().known()).isZero();
        assertThat(here.head().await(1, Duration.ZERO)).isFalse();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return here.head().await(2, SOON);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        append(here, submission("k1"), note("testing-a", 0, "one"), note("testing-a", 1, "two"));
        assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(here.head().known()).isEqualTo(2);
        here.head().advanceTo(1);
        assertThat(here.head().known()).isEqualTo(2);
    }

    @Test
    void another_process_hears_of_it() throws Exception {
        try (HeadNews listening = HeadNews.listening(database.reader(), there.head());
                HeadNews telling = HeadNews.telling(database.writer(), here.head())) {
            for (int i = 0; i < 50; i++) {
                append(here, submission("k" + i), note("testing-a", i, "n" + i));
            }
            assertThat(there.head().await(50, SOON)).isTrue();
        }
    }

    /** Every login may notify; what it says there is nobody's word for how far the ledger reaches. */
    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "99999999999999999999", "9223372036854775807", "1000", "-1", "1; 2"})
    void news_of_what_is_not_in_the_table_changes_nothing(String payload) throws Exception {
        append(here, submission("k1"), note("testing-a", 0, "one"));
        try (HeadNews listening = HeadNews.listening(database.reader(), there.head())) {
            assertThat(there.head().await(1, SOON)).isTrue();
            try (Connection connection = database.reader().getConnection();
                    PreparedStatement notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
                notify.setString(1, HeadNews.CHANNEL);
                notify.setString(2, payload);
                notify.execute();
            }
            assertThat(there.head().await(2, Duration.ofMillis(300))).isFalse();
            append(here, submission("k2"), note("testing-a", 1, "two"));
            assertThat(there.head().await(2, SOON)).isTrue();
            assertThat(there.head().known()).isEqualTo(2);
        }
    }

    @Test
    void telling_leaves_the_writers_connections_as_durable_as_they_were() throws Exception {
        DataSource writers = database.writer();
        HeadNews telling = HeadNews.telling(writers, here.head());
        try (HeadNews listening = HeadNews.listening(database.reader(), there.head())) {
            append(here, submission("k1"), note("testing-a", 0, "one"));
            assertThat(there.head().await(1, SOON)).isTrue();
        }
        telling.close();
        try (Connection connection = writers.getConnection()) {
            WriterTimeouts.STANDARD.requireOn(connection);
        }
    }

    @Test
    void a_listener_that_starts_late_or_lost_its_connection_asks_for_the_head() throws Exception {
        append(here, submission("k1"), note("testing-a", 0, "one"));
        try (HeadNews listening = HeadNews.listening(database.reader(), there.head())) {
            assertThat(there.head().await(1, SOON)).isTrue();
            database.killBackends();
            for (int attempt = 0; attempt < 60; attempt++) {
                try {
                    append(here, submission("k2"), note("testing-a", 1, "two"));
                    break;
                } catch (LedgerUnavailable away) {
                    // another connection of the pool is dead
                }
            }
            assertThat(there.head().await(2, SOON)).isTrue();
        }
    }

    @Test
    void axon_s_store_is_woken_by_news_from_elsewhere_long_before_it_would_look_itself() throws Exception {
        LedgerEventStore store =
                LedgerEventStore.over(there, EmbeddedEventStore.builder().fetchDelay(60_000));
        try (HeadNews listening = HeadNews.listening(database.reader(), there.head());
                HeadNews telling = HeadNews.telling(database.writer(), here.head());
                BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            assertThat(stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)).isFalse();
            append(here, submission("k1"), note("testing-a", 0, "one"));
            assertThat(stream.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getPayload())
                    .isEqualTo(note("testing-a", 0, "one").getPayload());
        } finally {
            store.shutDown();
        }
    }
}
