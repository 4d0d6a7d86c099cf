package io.qingliu.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * The one statement that writes to the ledger: events, their content and the receipts of a group of appends. It is a
 * transaction of its own on an autocommitting connection; the triggers of the event table number the events.
 */
final class AppendStatement {
    // Never ON CONFLICT here: a skipped row would burn a position. The unique indexes do the checking.
    private static final String SQL = """
            WITH given AS MATERIALIZED (
                SELECT * FROM unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::int[], ?::timestamptz[],
                                     ?::text[], ?::text[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[],
                                     ?::bytea[], ?::int[]) WITH ORDINALITY
                    AS g (event_id, stream, seq, cluster, type, rev, recorded_at,
                          actor, key, digest, leaf, leaf_hash, payload, metadata, salt, append, ordinal)
            ), written AS (
                INSERT INTO ledger.event (event_id, stream, seq, cluster, type, rev, recorded_at,
                                          actor, key, digest, leaf, leaf_hash)
                SELECT event_id, stream, seq, cluster, type, rev, recorded_at, actor, key, digest, leaf, leaf_hash
                FROM given ORDER BY ordinal
                RETURNING position, event_id
            ), placed AS MATERIALIZED (
                SELECT w.position, g.append, g.payload, g.metadata, g.salt FROM written w JOIN given g USING (event_id)
            ), content AS (
                INSERT INTO ledger.event_content (position, payload, metadata, salt)
                SELECT position, payload, metadata, salt FROM placed
            ), ends AS MATERIALIZED (
                SELECT append, min(position) AS first_position, max(position) AS last_position FROM placed GROUP BY append
            ), receipts AS (
                INSERT INTO ledger.receipt (actor, key, request_digest, stream, version,
                                            first_position, last_position, recorded_at)
                SELECT r.actor, r.key, r.request_digest, r.stream, r.version,
                       e.first_position, e.last_position, r.recorded_at
                FROM unnest(?::text[], ?::text[], ?::bytea[], ?::text[], ?::bigint[], ?::timestamptz[]) WITH ORDINALITY
                    AS r (actor, key, request_digest, stream, version, recorded_at, append)
                JOIN ends e ON e.append = r.append
            )
            SELECT append, first_position, last_position FROM ends
            """;

    private AppendStatement() {}

    /**
     * Writes all of {@code group}, in its order, or nothing.
     *
     * @return the position of the last event written
     */
    static long write(Connection connection, List<Append> group) throws SQLException {
        if (group.size() == 1 && group.getFirst().rows().size() == 1) {
            return OneEventStatement.write(connection, group.getFirst());
        }
        List<EventRow> rows = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            for (EventRow row : group.get(i).rows()) {
                rows.add(row);
                owners.add(i + 1);
            }
        }
        List<Array> arrays = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            Columns columns = new Columns(connection, statement, arrays);
            columns.put("uuid", rows, EventRow::eventId);
            columns.put("text", rows, EventRow::stream);
            columns.put("int8", rows, EventRow::seq);
            columns.put("text", rows, EventRow::cluster);
            columns.put("text", rows, EventRow::type);
            columns.put("int4", rows, EventRow::rev);
            columns.put("text", rows, row -> row.recordedAt().toString());
            columns.put("text", rows, EventRow::actor);
            columns.put("text", rows, EventRow::key);
            columns.putBytes(rows, EventRow::digest);
            columns.putBytes(rows, EventRow::leaf);
            columns.putBytes(rows, EventRow::leafHash);
            columns.putBytes(rows, EventRow::payload);
            columns.putBytes(rows, EventRow::metadata);
            columns.putBytes(rows, EventRow::salt);
            columns.put("int4", owners, owner -> owner);
            columns.put("text", group, append -> append.submission().actor());
            columns.put("text", group, append -> append.submission().key());
            columns.putBytes(
                    group, append -> HexFormat.of().parseHex(append.submission().requestDigest()));
            columns.put("text", group, Append::stream);
            columns.put("int8", group, Append::version);
            columns.put(
                    "text", group, append -> append.submission().recordedAt().toString());
            long last = 0;
            try (ResultSet ends = statement.executeQuery()) {
                while (ends.next()) {
                    group.get(ends.getInt(1) - 1).written(ends.getLong(2), ends.getLong(3));
                    last = Math.max(last, ends.getLong(3));
                }
            }
            return last;
        } finally {
            for (Array array : arrays) {
                array.free();
            }
        }
    }

    /** Sets one array a column, in the order of the statement. */
    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement statement;
        private final List<Array> arrays;

        Columns(Connection connection, PreparedStatement statement, List<Array> arrays) {
            this.connection = connection;
            this.statement = statement;
            this.arrays = arrays;
        }

        <T> void put(String type, List<T> items, Function<T, Object> value) throws SQLException {
            set(type, items.stream().map(value).toArray());
        }

        <T> void putBytes(List<T> items, Function<T, byte[]> value) throws SQLException {
            set("bytea", items.stream().map(value).toArray(byte[][]::new));
        }

        private void set(String type, Object[] values) throws SQLException {
            Array array = connection.createArrayOf(type, values);
            arrays.add(array);
            statement.setArray(arrays.size(), array);
        }
    }
}
