package io.qingliu.store;

import static org.axonframework.eventhandling.EventUtils.upcastAndDeserializeTrackedEvents;

import io.qingliu.serialization.LedgerSerializer;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Reads many events at once and understands them on the thread that asks, so that several threads can. What a text means is
 * decided by the same serializer and the same upcasters as everywhere; only those of today's revision take the short way, for an
 * upcaster lifts nothing else.
 */
final class WindowReading {
    // The bounds on the contents say nothing new; they let both be read along their keys.
    private static final String WINDOW = """
            SELECT e.position, e.event_id, e.stream, e.seq, e.type, e.rev, e.recorded_at, c.payload, c.metadata,
                   e.actor, e.key, e.cluster, e.leaf_hash
            FROM ledger.event e
            LEFT JOIN ledger.event_content c ON c.position = e.position AND c.position > ? AND c.position <= ?
            WHERE e.position > ? AND e.position <= ?
            """;
    private static final String OF_TYPES = " AND e.type = ANY (?)";
    private static final String OF_CLUSTER = " AND e.cluster = ?";
    private static final String OF_STREAM = " AND e.stream = ?";
    private static final String IN_ORDER = " ORDER BY e.position";
    private static final String LEAVES =
            "SELECT leaf_hash FROM ledger.event WHERE position > ? AND position <= ? ORDER BY position";
    private static final String SEQUENCES =
            "SELECT position, CASE WHEN cluster = '' THEN stream ELSE cluster END, leaf_hash FROM ledger.event"
                    + " WHERE position > ? AND position <= ? ORDER BY position";
    private static final long AT_ONCE = 20_000;
    private static final int LEAF_HASH = 13;

    private final DataSource reader;
    private final LedgerReading rows;
    private final LedgerSerializer serializer;
    private final EventUpcaster upcasters;

    WindowReading(DataSource reader, LedgerReading rows, LedgerSerializer serializer, EventUpcaster upcasters) {
        this.reader = reader;
        this.rows = rows;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The events of a window, in order. */
    List<ReadEvent> read(LedgerWindow window) {
        String sql = WINDOW
                + (window.types() == null ? "" : OF_TYPES)
                + (window.cluster() == null ? "" : OF_CLUSTER)
                + (window.stream() == null ? "" : OF_STREAM)
                + IN_ORDER;
        try (Connection connection = reader.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = 1;
            for (int i = 0; i < 2; i++) {
                statement.setLong(next++, window.after());
                statement.setLong(next++, window.upTo());
            }
            if (window.types() != null) {
                statement.setArray(
                        next++, connection.createArrayOf("text", window.types().toArray()));
            }
            if (window.cluster() != null) {
                statement.setString(next++, window.cluster());
            }
            if (window.stream() != null) {
                statement.setString(next, window.stream());
            }
            List<ReadEvent> events = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    TrackedDomainEventData<byte[]> stored = rows.event(row);
                    byte[] leafHash = row.getBytes(LEAF_HASH);
                    meaning(stored).forEachRemaining(message -> events.add(new ReadEvent(message, leafHash)));
                }
            }
            return events;
        } catch (SQLException e) {
            throw LedgerReading.reason(e);
        }
    }

    /** The sum of the leaf hashes behind one position and up to another. */
    BigInteger sumOfLeaves(long after, long upTo) {
        try (Connection connection = reader.getConnection();
                PreparedStatement statement = connection.prepareStatement(LEAVES)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            BigInteger sum = BigInteger.ZERO;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sum = sum.add(new BigInteger(1, row.getBytes(1)));
                }
            }
            return sum;
        } catch (SQLException e) {
            throw LedgerReading.reason(e);
        }
    }

    /** The leaves behind one position and up to another, in order. */
    void leaves(long after, long upTo, LeafReader each) {
        try (Connection connection = reader.getConnection();
                PreparedStatement statement = connection.prepareStatement(SEQUENCES)) {
            for (long from = after; from < upTo; from += AT_ONCE) {
                statement.setLong(1, from);
                statement.setLong(2, Math.min(upTo, from + AT_ONCE));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        each.leaf(row.getLong(1), row.getString(2), row.getBytes(3));
                    }
                }
            }
        } catch (SQLException e) {
            throw LedgerReading.reason(e);
        }
    }

    private Iterator<? extends TrackedEventMessage<?>> meaning(TrackedDomainEventData<byte[]> stored) {
        return serializer.isCurrent(stored.getPayload().getType())
                ? List.of(message(stored)).iterator()
                : upcastAndDeserializeTrackedEvents(Stream.of(stored), serializer, upcasters)
                        .iterator();
    }

    private TrackedEventMessage<?> message(TrackedDomainEventData<byte[]> stored) {
        MetaData about = serializer.deserialize(stored.getMetaData());
        Object event = serializer.deserialize(stored.getPayload());
        return new GenericTrackedDomainEventMessage<>(
                stored.trackingToken(),
                stored.getType(),
                stored.getAggregateIdentifier(),
                stored.getSequenceNumber(),
                new GenericMessage<>(stored.getEventIdentifier(), event, about),
                stored::getTimestamp);
    }
}
