package io.qingliu.benchmarks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Inserts by hand into the ledger's own tables, with their triggers, indexes and checks: one event, its content and its
 * receipt in one statement on an autocommitting connection that the client keeps. Nothing is computed on the way: payload,
 * digest and leaf are copies of an event that the product wrote, so the rows are as large as the product's.
 */
final class RawInserts {
    /** What a person would write by hand for one event. */
    private static final String BY_HAND = """
            WITH written AS (
                INSERT INTO ledger.event (event_id, stream, seq, cluster, type, rev, recorded_at,
                                          actor, key, digest, leaf, leaf_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?, ?, ?)
                RETURNING position
            ), content AS (
                INSERT INTO ledger.event_content (position, payload, metadata, salt)
                SELECT position, ?, ?, ? FROM written
            ), receipts AS (
                INSERT INTO ledger.receipt (actor, key, request_digest, stream, version,
                                            first_position, last_position, recorded_at)
                SELECT ?, ?, ?, ?, ?, position, position, ?::timestamptz FROM written
            )
            SELECT position FROM written
            """;

    /** A copy of the product's statement for whole groups (AppendStatement), here with a group of one. */
    private static final String AS_THE_PRODUCT = """
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

    private final MeasuredDatabase database;
    private final Pattern opening;
    private final Pattern following;

    /** What a raw row copies. */
    private record Pattern(
            String cluster,
            String type,
            int rev,
            String recordedAt,
            String actor,
            byte[] digest,
            byte[] leaf,
            byte[] leafHash,
            byte[] payload,
            byte[] metadata,
            byte[] salt,
            byte[] requestDigest) {}

    /** @param stream a matter with an opening and a following event, written by the product */
    RawInserts(MeasuredDatabase database, String stream) throws SQLException {
        this.database = database;
        this.opening = pattern(stream, 0);
        this.following = pattern(stream, 1);
    }

    private Pattern pattern(String stream, int seq) throws SQLException {
        try (Connection connection = database.superuser();
                PreparedStatement query = connection.prepareStatement("""
                        SELECT e.cluster, e.type, e.rev, e.recorded_at::text, e.actor, e.digest, e.leaf, e.leaf_hash,
                               c.payload, c.metadata, c.salt, r.request_digest
                        FROM ledger.event e
                        JOIN ledger.event_content c USING (position)
                        JOIN ledger.receipt r ON r.actor = e.actor AND r.key = e.key
                        WHERE e.stream = ? AND e.seq = ?
                        """)) {
            query.setString(1, stream);
            query.setInt(2, seq);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Pattern(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBytes(6),
                        row.getBytes(7),
                        row.getBytes(8),
                        row.getBytes(9),
                        row.getBytes(10),
                        row.getBytes(11),
                        row.getBytes(12));
            }
        }
    }

    /** The baseline. */
    Workload byHand() {
        return () -> new Inserting(BY_HAND, "hand", RawInserts::scalars);
    }

    /** The product's statement without the product. */
    Workload asTheProduct() {
        return () -> new Inserting(AS_THE_PRODUCT, "statement", RawInserts::arrays);
    }

    /** The floor of everything: the same number of bytes into a table without indexes and triggers, committed. */
    Workload bare() {
        return () -> {
            Connection connection = database.writer();
            PreparedStatement insert = connection.prepareStatement("INSERT INTO public.bare (content) VALUES (?)");
            byte[] content =
                    new byte[following.leaf().length + following.payload().length + following.metadata().length];
            return new Workload.Client() {
                @Override
                public void act() throws SQLException {
                    insert.setBytes(1, content);
                    insert.executeUpdate();
                }

                @Override
                public void close() throws SQLException {
                    connection.close();
                }
            };
        };
    }

    /** Sets the values of a row. */
    private interface Binding {
        void set(PreparedStatement insert, Pattern pattern, String stream, int seq, UUID event, String key)
                throws SQLException;
    }

    private static void scalars(
            PreparedStatement insert, Pattern pattern, String stream, int seq, UUID event, String key)
            throws SQLException {
        insert.setObject(1, event);
        insert.setString(2, stream);
        insert.setLong(3, seq);
        insert.setString(4, pattern.cluster());
        insert.setString(5, pattern.type());
        insert.setInt(6, pattern.rev());
        insert.setString(7, pattern.recordedAt());
        insert.setString(8, pattern.actor());
        insert.setString(9, key);
        insert.setBytes(10, pattern.digest());
        insert.setBytes(11, pattern.leaf());
        insert.setBytes(12, pattern.leafHash());
        insert.setBytes(13, pattern.payload());
        insert.setBytes(14, pattern.metadata());
        insert.setBytes(15, pattern.salt());
        insert.setString(16, pattern.actor());
        insert.setString(17, key);
        insert.setBytes(18, pattern.requestDigest());
        insert.setString(19, stream);
        insert.setLong(20, seq);
        insert.setString(21, pattern.recordedAt());
    }

    private static void arrays(
            PreparedStatement insert, Pattern pattern, String stream, int seq, UUID event, String key)
            throws SQLException {
        Connection connection = insert.getConnection();
        List<Array> arrays = new ArrayList<>(List.of(
                connection.createArrayOf("uuid", new Object[] {event.toString()}),
                connection.createArrayOf("text", new Object[] {stream}),
                connection.createArrayOf("int8", new Object[] {(long) seq}),
                connection.createArrayOf("text", new Object[] {pattern.cluster()}),
                connection.createArrayOf("text", new Object[] {pattern.type()}),
                connection.createArrayOf("int4", new Object[] {pattern.rev()}),
                connection.createArrayOf("text", new Object[] {pattern.recordedAt()}),
                connection.createArrayOf("text", new Object[] {pattern.actor()}),
                connection.createArrayOf("text", new Object[] {key}),
                connection.createArrayOf("bytea", new byte[][] {pattern.digest()}),
                connection.createArrayOf("bytea", new byte[][] {pattern.leaf()}),
                connection.createArrayOf("bytea", new byte[][] {pattern.leafHash()}),
                connection.createArrayOf("bytea", new byte[][] {pattern.payload()}),
                connection.createArrayOf("bytea", new byte[][] {pattern.metadata()}),
                connection.createArrayOf("bytea", new byte[][] {pattern.salt()}),
                connection.createArrayOf("int4", new Object[] {1}),
                connection.createArrayOf("text", new Object[] {pattern.actor()}),
                connection.createArrayOf("text", new Object[] {key}),
                connection.createArrayOf("bytea", new byte[][] {pattern.requestDigest()}),
                connection.createArrayOf("text", new Object[] {stream}),
                connection.createArrayOf("int8", new Object[] {(long) seq}),
                connection.createArrayOf("text", new Object[] {pattern.recordedAt()})));
        for (int i = 0; i < arrays.size(); i++) {
            insert.setArray(i + 1, arrays.get(i));
        }
    }

    private final class Inserting implements Workload.Client {
        private final Matters matters;
        private final Binding binding;
        private final Connection connection;
        private final PreparedStatement insert;

        Inserting(String sql, String prefix, Binding binding) throws SQLException {
            this.matters = new Matters(prefix);
            this.binding = binding;
            this.connection = database.writer();
            this.insert = connection.prepareStatement(sql);
        }

        @Override
        public void act() throws SQLException {
            int seq = matters.next();
            UUID event = UUID.randomUUID();
            binding.set(
                    insert,
                    seq == 0 ? opening : following,
                    matters.stream(),
                    seq,
                    event,
                    UUID.randomUUID().toString());
            try (ResultSet written = insert.executeQuery()) {
                if (!written.next()) {
                    throw new IllegalStateException("nothing was written");
                }
            } catch (SQLException e) {
                matters.giveUp();
                throw e;
            }
            matters.done();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
