package io.qingliu.store;

import io.qingliu.events.Erased;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.serialization.LedgerSerializer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** The statements that read the ledger. */
final class LedgerReading {
    /** How many events are read at once. */
    static final int BATCH = 1000;

    private static final String COLUMNS = """
            SELECT e.position, e.event_id, e.stream, e.seq, e.type, e.rev, e.recorded_at, c.payload, c.metadata,
                   e.actor, e.key, e.cluster
            FROM ledger.event e LEFT JOIN ledger.event_content c ON c.position = e.position
            """;
    // The second bound says nothing new; it keeps every plan from reading the contents from their beginning.
    private static final String AFTER =
            COLUMNS + " AND c.position > ? WHERE e.position > ? ORDER BY e.position LIMIT " + BATCH;
    private static final String AFTER_WITH_LEAVES = AFTER.replace("e.cluster\n", "e.cluster, e.leaf_hash\n");
    private static final int LEAF_HASH = 13;
    private static final String STREAM = COLUMNS + "WHERE e.stream = ? AND e.seq >= ? ORDER BY e.seq LIMIT " + BATCH;
    private static final String AT = COLUMNS + "WHERE e.position = ANY (?) ORDER BY e.position";
    private static final String LAST_OF_STREAM = "SELECT max(seq) FROM ledger.event WHERE stream = ?";
    private static final String LAST_OF_ACTOR =
            "SELECT max(position) FROM ledger.event WHERE position > ? AND actor = ?";
    private static final String HEAD = "SELECT max(position) FROM ledger.event";
    private static final String PLACE = "SELECT position, stream, type, cluster FROM ledger.event WHERE event_id = ?";
    private static final String FIRST_AT = "SELECT min(position) FROM ledger.event WHERE recorded_at >= ?";

    private final DataSource reader;
    private final LedgerSerializer serializer;

    LedgerReading(DataSource reader, LedgerSerializer serializer) {
        this.reader = reader;
        this.serializer = serializer;
    }

    /** The next events after a position, in order. */
    List<TrackedDomainEventData<byte[]>> after(long position) {
        return read(AFTER, statement -> {
            statement.setLong(1, position);
            statement.setLong(2, position);
        });
    }

    /** The next events after a position, in order, and what the tamper-evident log knows each by. */
    List<TrackedDomainEventData<byte[]>> after(long position, BiConsumer<Long, byte[]> leaves) {
        return read(
                AFTER_WITH_LEAVES,
                statement -> {
                    statement.setLong(1, position);
                    statement.setLong(2, position);
                },
                row -> leaves.accept(row.getLong(1), row.getBytes(LEAF_HASH)));
    }

    /** The next events of a stream from a number on, in order. */
    List<TrackedDomainEventData<byte[]>> ofStream(String stream, long fromSeq) {
        return read(STREAM, statement -> {
            statement.setString(1, stream);
            statement.setLong(2, fromSeq);
        });
    }

    /** The events at some positions, in order. */
    List<TrackedDomainEventData<byte[]>> at(Collection<Long> positions) {
        return read(
                AT,
                statement ->
                        statement.setArray(1, statement.getConnection().createArrayOf("int8", positions.toArray())));
    }

    /** The number of a stream's last event. */
    OptionalLong lastOf(String stream) {
        return number(LAST_OF_STREAM, statement -> statement.setString(1, stream));
    }

    /** The position of an actor's last event after a position. */
    OptionalLong lastOf(ActorId actor, long after) {
        return number(LAST_OF_ACTOR, statement -> {
            statement.setLong(1, after);
            statement.setString(2, actor.value());
        });
    }

    /** The position of the last event. */
    OptionalLong head() {
        return number(HEAD, statement -> {});
    }

    /** The position of the first event recorded at or after an instant. */
    OptionalLong firstAt(Instant instant) {
        return number(FIRST_AT, statement -> statement.setObject(1, instant.atOffset(ZoneOffset.UTC)));
    }

    /** Where an event stands. */
    Optional<EventPlace> placeOf(UUID event) {
        try (Connection connection = reader.getConnection();
                PreparedStatement statement = connection.prepareStatement(PLACE)) {
            statement.setObject(1, event);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new EventPlace(
                                row.getLong(1), row.getString(2), row.getString(3), cluster(row.getString(4))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw reason(e);
        }
    }

    private static @Nullable ClusterId cluster(String leaf) {
        return leaf.isEmpty() ? null : new ClusterId(leaf);
    }

    private List<TrackedDomainEventData<byte[]>> read(String sql, Parameters parameters) {
        return read(sql, parameters, row -> {});
    }

    private List<TrackedDomainEventData<byte[]>> read(String sql, Parameters parameters, Further further) {
        try (Connection connection = reader.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            List<TrackedDomainEventData<byte[]>> events = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    further.of(rows);
                    events.add(event(rows));
                }
            }
            return events;
        } catch (SQLException e) {
            throw reason(e);
        }
    }

    private OptionalLong number(String sql, Parameters parameters) {
        try (Connection connection = reader.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                long value = rows.getLong(1);
                return rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
            }
        } catch (SQLException e) {
            throw reason(e);
        }
    }

    /** An event whose columns stand in the order in which every statement here asks for them. */
    TrackedDomainEventData<byte[]> event(ResultSet row) throws SQLException {
        String stream = row.getString(3);
        String type = row.getString(5);
        String revision = row.getString(6);
        byte[] payload = row.getBytes(8);
        byte[] metadata = row.getBytes(9);
        if (payload == null || metadata == null) {
            // Lawfully erased: that something happened is still known.
            StreamId id = serializer.types().streamId(stream);
            payload = serializer.getObjectMapper().writeValueAsBytes(new Erased(id, type));
            metadata = serializer.getObjectMapper().writeValueAsBytes(leftOf(row));
            type = LedgerSerializer.ERASED;
            revision = null;
        }
        int hyphen = stream.indexOf('-');
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong(1)),
                new GenericDomainEventEntry<>(
                        hyphen < 0 ? stream : stream.substring(0, hyphen),
                        stream,
                        row.getLong(4),
                        row.getString(2),
                        row.getObject(7, OffsetDateTime.class)
                                .toInstant()
                                .toString(), // an instant would lose its microseconds
                        type,
                        revision,
                        payload,
                        metadata));
    }

    /** What the leaf of an erased event still says about it. */
    private static Map<String, String> leftOf(ResultSet row) throws SQLException {
        return Map.of("actor", row.getString(10), "key", row.getString(11), "cluster", row.getString(12));
    }

    static RuntimeException reason(SQLException e) {
        return SqlStates.unavailable(e)
                ? new LedgerUnavailable(e)
                : new EventStoreException("cannot read the ledger", e);
    }

    @FunctionalInterface
    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Further {
        void of(ResultSet row) throws SQLException;
    }
}
