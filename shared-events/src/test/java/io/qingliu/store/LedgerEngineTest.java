package io.qingliu.store;

import static io.qingliu.store.LedgerUnderTest.NOON;
import static io.qingliu.store.LedgerUnderTest.SERIALIZER;
import static io.qingliu.store.LedgerUnderTest.append;
import static io.qingliu.store.LedgerUnderTest.context;
import static io.qingliu.store.LedgerUnderTest.engine;
import static io.qingliu.store.LedgerUnderTest.message;
import static io.qingliu.store.LedgerUnderTest.note;
import static io.qingliu.store.LedgerUnderTest.submission;
import static io.qingliu.store.LedgerUnderTest.textsAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.events.Erased;
import io.qingliu.events.testing.NoteTaken;
import io.qingliu.events.testing.NotebookId;
import io.qingliu.serialization.Leaf;
import io.qingliu.testing.LedgerDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerEngineTest {
    private LedgerDatabase database;
    private LedgerEngine engine;

    @BeforeEach
    void open() {
        database = LedgerDatabase.fresh();
        engine = engine(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_appended_is_read_back_in_order() {
        Receipt receipt = append(engine, submission("k1"), note("testing-a", 0, "one"), note("testing-a", 1, "two"));
        assertThat(receipt.firstPosition()).isEqualTo(1);
        assertThat(receipt.lastPosition()).isEqualTo(2);
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.recordedAt()).isEqualTo(NOON);
        assertThat(new Receipts(database.writer()).find(LedgerUnderTest.ACTOR, "k1"))
                .contains(receipt);
        append(engine, submission("k2"), note("testing-b", 0, "three"));
        assertThat(textsAfter(engine, 0)).containsExactly("one", "two", "three");
        assertThat(textsAfter(engine, 1)).containsExactly("two", "three");
        assertThat(textsAfter(engine, 3)).isEmpty();
    }

    @Test
    void a_message_that_is_read_says_all_that_was_stored() {
        DomainEventMessage<NoteTaken> written = note("testing-a", 0, "清流 \"one\"", "cluster-长寿-01");
        Submission submission = new Submission(
                LedgerUnderTest.ACTOR, "k1", new byte[] {1}, NOON, "trace-1", "correlation-1", "causation-1");
        append(engine, submission, written);

        TrackedEventMessage<?> read = engine.readEvents(null, false).findFirst().orElseThrow();
        assertThat(read.getPayload()).isEqualTo(written.getPayload());
        assertThat(read.getIdentifier()).isEqualTo(written.getIdentifier());
        assertThat(read.getTimestamp()).isEqualTo(NOON);
        assertThat(read.trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(read.getMetaData())
                .isEqualTo(MetaData.with("actor", LedgerUnderTest.ACTOR)
                        .and("key", "k1")
                        .and("trace", "trace-1")
                        .and("correlation", "correlation-1")
                        .and("causation", "causation-1"));
        DomainEventMessage<?> ofStream = engine.readEvents("testing-a").next();
        assertThat(ofStream.getType()).isEqualTo("testing");
        assertThat(ofStream.getSequenceNumber()).isZero();
        assertThat(ofStream.getAggregateIdentifier()).isEqualTo("testing-a");
    }

    @Test
    void a_stream_is_read_from_a_number_on_across_batches() {
        int all = 2500;
        append(
                engine,
                submission("k1"),
                IntStream.range(0, all)
                        .mapToObj(i -> note("testing-a", i, "n" + i))
                        .toArray(DomainEventMessage[]::new));
        append(engine, submission("k2"), note("testing-b", 0, "other"));
        List<Long> read = new ArrayList<>();
        engine.readEvents("testing-a", 7).forEachRemaining(event -> read.add(event.getSequenceNumber()));
        assertThat(read)
                .isEqualTo(java.util.stream.LongStream.range(7, all).boxed().toList());
        assertThat(textsAfter(engine, 0)).hasSize(all + 1);
        assertThat(engine.lastSequenceNumberFor("testing-a")).contains(all - 1L);
        assertThat(engine.lastSequenceNumberFor("testing-none")).isEmpty();
        assertThat(engine.readEvents("testing-none").hasNext()).isFalse();
    }

    @Test
    void who_asks_again_after_the_end_gets_what_has_come_since() {
        append(engine, submission("k1"), note("testing-a", 0, "one"));
        var events = engine.readEvents(null, false).iterator();
        assertThat(events.next().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(events.hasNext()).isFalse();
        append(engine, submission("k2"), note("testing-a", 1, "two"));
        assertThat(events.hasNext()).isTrue();
        assertThat(events.next().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
    }

    @Test
    void tokens_point_to_head_tail_and_times() {
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken()).isNull();
        assertThat(engine.createTokenAt(NOON)).isNull();
        for (int i = 0; i < 5; i++) {
            append(engine, submission("k" + i, NOON.plusSeconds(60 * i)), note("testing-a", i, "n" + i));
        }
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(5));
        assertThat(engine.createTokenAt(NOON.minusSeconds(1))).isNull();
        assertThat(engine.createTokenAt(NOON)).isNull();
        assertThat(engine.createTokenAt(NOON.plusSeconds(61))).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(engine.createTokenAt(NOON.plusSeconds(999))).isEqualTo(new GlobalSequenceTrackingToken(5));
    }

    @Test
    void there_are_no_snapshots() {
        assertThat(engine.readSnapshot("testing-a")).isEmpty();
        assertThatThrownBy(() -> engine.storeSnapshot(note("testing-a", 0, "one")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_row_s_leaf_vouches_for_its_columns_and_its_content() throws Exception {
        append(
                engine,
                submission("k1"),
                note("testing-a", 0, "one"),
                note("testing-a", 1, "组团 \"two\"\n", "cluster-长寿-01"));
        try (Connection connection = database.auditor().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT * FROM ledger.event JOIN ledger.event_content USING (position) ORDER BY position")) {
            for (int position = 1; position <= 2; position++) {
                assertThat(row.next()).isTrue();
                assertThat(row.getLong("position")).isEqualTo(position);
                byte[] digest = Leaf.digest(row.getBytes("salt"), row.getBytes("payload"), row.getBytes("metadata"));
                assertThat(row.getBytes("digest")).isEqualTo(digest);
                assertThat(row.getBytes("leaf"))
                        .isEqualTo(new Leaf(
                                        row.getString("actor"),
                                        row.getObject("recorded_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("cluster"),
                                        digest,
                                        row.getString("event_id"),
                                        row.getString("key"),
                                        row.getInt("rev"),
                                        row.getLong("seq"),
                                        row.getString("stream"),
                                        row.getString("type"))
                                .bytes());
                assertThat(row.getBytes("leaf_hash")).isEqualTo(Leaf.hash(row.getBytes("leaf")));
                assertThat(row.getBytes("salt")).hasSize(16);
            }
            assertThat(row.next()).isFalse();
        }
        assertThat(database.number("SELECT count(DISTINCT salt) FROM ledger.event_content"))
                .isEqualTo(2);
        assertThat(database.value(
                        String.class,
                        "SELECT convert_from(metadata, 'UTF8') FROM ledger.event_content WHERE position = 1"))
                .isEqualTo("{\"actor\":\"clerk-1\",\"key\":\"k1\",\"trace\":\"trace-k1\"}");
    }

    @Test
    void erased_content_is_read_as_erased() throws Exception {
        append(engine, submission("k1"), note("testing-a", 0, "one"), note("testing-a", 1, "two"));
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            // as the coming erasure will leave it
            statement.execute("ALTER TABLE ledger.event_content DISABLE TRIGGER refuse_change_of_content");
            statement.execute(
                    "UPDATE ledger.event_content SET payload = NULL, metadata = NULL, salt = NULL WHERE position = 1");
        }
        var events = engine.readEvents("testing-a");
        assertThat(events.next().getPayload()).isEqualTo(new Erased(new NotebookId("testing-a"), "testing.NoteTaken"));
        assertThat(((NoteTaken) events.next().getPayload()).text()).isEqualTo("two");
        assertThat(engine.readEvents(null, false).findFirst().orElseThrow().getPayload())
                .isEqualTo(new Erased(new NotebookId("testing-a"), "testing.NoteTaken"));
    }

    @Test
    void what_payload_and_message_say_must_agree() {
        DomainEventMessage<NoteTaken> elsewhere = new GenericDomainEventMessage<>(
                "testing", "testing-b", 0, note("testing-a", 0, "one").getPayload(), MetaData.emptyInstance());
        assertThatThrownBy(() -> append(engine, submission("k1"), elsewhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stream");
        Submission another = new Submission("clerk-2", "k1", new byte[] {1}, NOON, "trace", null, null);
        assertThatThrownBy(() -> append(engine, another, note("testing-a", 0, "one")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("actor");
        assertThat(database.number("SELECT count(*) FROM ledger.event")).isZero();
    }

    @Test
    void only_events_of_streams_are_written_and_only_on_behalf_of_a_submission() {
        assertThatThrownBy(() -> engine.appendEvents(List.of(note("testing-a", 0, "one"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> engine.appendTogether(
                        submission("k1"),
                        () -> engine.appendEvents(List.of(new GenericEventMessage<>(
                                note("testing-a", 0, "one").getPayload())))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_batch_is_all_or_nothing() {
        append(engine, submission("k0"), note("testing-c", 0, "there"));
        assertThatThrownBy(() -> engine.appendTogether(submission("k1"), () -> {
                    engine.appendEvents(List.of(note("testing-a", 0, "one")));
                    throw new IllegalStateException("the second command is refused");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> engine.appendTogether(submission("k2"), () -> {
                    engine.appendEvents(List.of(note("testing-a", 0, "one")));
                    engine.appendEvents(List.of(note("testing-c", 0, "again")));
                }))
                .isInstanceOf(StreamTaken.class)
                .hasMessageContaining("testing-c");
        assertThat(textsAfter(engine, 0)).containsExactly("there");

        Receipt receipt = engine.appendTogether(submission("k3"), () -> {
            engine.appendEvents(List.of(note("testing-a", 0, "one")));
            assertThat(engine.lastSequenceNumberFor("testing-a")).contains(0L);
            assertThat(engine.readEvents("testing-a").next().getSequenceNumber())
                    .isZero();
            engine.appendEvents(List.of(note("testing-b", 0, "two"), note("testing-b", 1, "three")));
        });
        assertThat(receipt.stream()).isEqualTo("testing-a");
        assertThat(receipt.version()).isZero();
        assertThat(receipt.firstPosition()).isEqualTo(2);
        assertThat(receipt.lastPosition()).isEqualTo(4);
        assertThat(textsAfter(engine, 1)).containsExactly("one", "two", "three");
    }

    @Test
    void an_event_is_written_once() {
        String id = UUID.randomUUID().toString();
        NoteTaken payload = note("testing-a", 0, "one").getPayload();
        append(
                engine,
                submission("k1"),
                new GenericDomainEventMessage<>(
                        "testing", "testing-a", 0, payload, MetaData.emptyInstance(), id, NOON));
        assertThatThrownBy(() -> append(
                        engine,
                        submission("k2"),
                        new GenericDomainEventMessage<>(
                                "testing", "testing-a", 1, payload, MetaData.emptyInstance(), id, NOON)))
                .hasMessageContaining("testing-a");
        assertThat(database.number("SELECT max(position) FROM ledger.event")).isEqualTo(1);
    }

    @Test
    void payloads_are_stored_as_the_serializer_writes_them() {
        DomainEventMessage<NoteTaken> written =
                message(new NoteTaken(new NotebookId("testing-a"), context(), null, "one"), 0);
        append(engine, submission("k1"), written);
        assertThat(database.value(byte[].class, "SELECT payload FROM ledger.event_content WHERE position = 1"))
                .isEqualTo(SERIALIZER
                        .getObjectMapper()
                        .writeValueAsString(written.getPayload())
                        .getBytes(StandardCharsets.UTF_8));
    }
}
