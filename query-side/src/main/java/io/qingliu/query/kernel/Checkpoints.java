package io.qingliu.query.kernel;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * What folds knew at some positions. Derived data: each is checked by its digests when it is read, one that does not agree with
 * them is dropped, and without any of them the same is told from the first event.
 */
public final class Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    /** Any number that nobody else locks by. */
    private static final long LOCK = 0x51_4c_43_50L;

    private final DataSource tables;
    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
    private final Map<Place, SoftReference<SortedMap<String, Heard<?>>>> read = new ConcurrentHashMap<>();

    Checkpoints(DataSource tables) {
        this.tables = tables;
    }

    /**
     * A position at which some folds left what they knew.
     *
     * @param position which; 0 where there is none
     * @param tally what was counted of the ledger up to there
     * @param latest the latest day on which any of it happened
     */
    record Checkpoint(long position, Tally tally, @Nullable LocalDate latest) {
        static final Checkpoint NONE = new Checkpoint(0, Tally.NONE, null);
    }

    private record Place(String fold, String fingerprint, long position) {}

    private String fingerprint(Fold<?, ?> fold) {
        return fingerprints.computeIfAbsent(fold.name(), name -> Shape.of(List.of(fold)));
    }

    private Place place(Fold<?, ?> fold, Checkpoint at) {
        return new Place(fold.name(), fingerprint(fold), at.position());
    }

    /** The last checkpoint that all of some folds have, up to a position, and in which nothing happened after a day. */
    Checkpoint before(long position, @Nullable LocalDate on, Collection<Fold<?, ?>> folds) {
        String sql = "SELECT c.position, min(c.events), min(c.sum), max(c.latest_on) FROM query.checkpoint c"
                + " JOIN unnest(?, ?) AS asked (fold, fingerprint) USING (fold, fingerprint)"
                + " WHERE c.position <= ? GROUP BY c.position HAVING count(*) = ?"
                + (on == null ? "" : " AND coalesce(max(c.latest_on) <= ?, true)")
                + " ORDER BY c.position DESC LIMIT 1";
        return inTables(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "text", folds.stream().map(Fold::name).toArray()));
                statement.setArray(
                        2,
                        connection.createArrayOf(
                                "text", folds.stream().map(this::fingerprint).toArray()));
                statement.setLong(3, position);
                statement.setLong(4, folds.size());
                if (on != null) {
                    statement.setDate(5, Date.valueOf(on));
                }
                try (ResultSet row = statement.executeQuery()) {
                    if (!row.next()) {
                        return Checkpoint.NONE;
                    }
                    Date latest = row.getDate(4);
                    return new Checkpoint(
                            row.getLong(1),
                            Tally.read(row.getLong(2), row.getString(3)),
                            latest == null ? null : latest.toLocalDate());
                }
            }
        });
    }

    /**
     * What a fold knew at a checkpoint.
     *
     * @param part of this part only; null for all
     * @return by part; empty where the checkpoint does not agree with its digests: it is dropped
     */
    @SuppressWarnings("unchecked") // a fold's name and fingerprint stand for the class of its states
    <S> Optional<SortedMap<String, Heard<S>>> states(Fold<S, ?> fold, Checkpoint at, @Nullable String part) {
        Place place = place(fold, at);
        SoftReference<SortedMap<String, Heard<?>>> remembered = read.get(place);
        SortedMap<String, Heard<?>> known = remembered == null ? null : remembered.get();
        if (known != null) {
            return Optional.of((SortedMap<String, Heard<S>>) (SortedMap<String, ?>) known);
        }
        Optional<List<Row>> rows = inTables(connection -> rows(connection, place, part));
        if (rows.isEmpty()) {
            LOG.error(
                    "检查点与其摘要不符，已弃用 / The checkpoint of {} at {} is not what was written; dropped",
                    place.fold(),
                    at.position());
            drop(place);
            return Optional.empty();
        }
        TreeMap<String, Heard<S>> states = new TreeMap<>();
        // texts are long, and one does not need to know of the other
        rows.get().parallelStream()
                .map(row -> row.heard(fold))
                .toList()
                .forEach(heard -> states.put(heard.part(), heard));
        if (part == null) {
            read.put(place, new SoftReference<>((SortedMap<String, Heard<?>>) (SortedMap<String, ?>) states));
        }
        return Optional.of(states);
    }

    private record Row(String part, long heard, String state) {
        <S> Heard<S> heard(Fold<S, ?> fold) {
            return new Heard<>(part, heard, StateText.read(state, fold.state()));
        }

        String digest() {
            return Checkpoints.digest(part + "\n" + heard + "\n" + state);
        }
    }

    /** The rows of a checkpoint; empty where they are not those that were written. */
    private static Optional<List<Row>> rows(Connection connection, Place place, @Nullable String part)
            throws SQLException {
        List<Row> rows = new ArrayList<>();
        StringBuilder digests = new StringBuilder();
        boolean sound = true;
        String sql = "SELECT part, heard, state, digest FROM query.checkpoint_state"
                + " WHERE fold = ? AND fingerprint = ? AND position = ?" + (part == null ? "" : " AND part = ?")
                + " ORDER BY part";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, place);
            if (part != null) {
                statement.setString(4, part);
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    Row row = new Row(found.getString(1), found.getLong(2), found.getString(3));
                    sound &= row.digest().equals(found.getString(4));
                    digests.append(found.getString(4));
                    rows.add(row);
                }
            }
        }
        return sound && (part != null || digest(digests.toString()).equals(written(connection, place)))
                ? Optional.of(rows)
                : Optional.empty();
    }

    private static String written(Connection connection, Place place) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT digest FROM query.checkpoint WHERE fold = ? AND fingerprint = ? AND position = ?")) {
            set(statement, place);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    /** Leaves what a fold knows at a checkpoint; where another process did, that one's stays. */
    <S> void leave(Fold<S, ?> fold, Checkpoint at, SortedMap<String, Heard<S>> states) {
        Place place = place(fold, at);
        List<Row> rows = states.values().parallelStream()
                .map(heard -> new Row(heard.part(), heard.position(), StateText.of(heard.state())))
                .toList();
        StringBuilder digests = new StringBuilder();
        rows.forEach(row -> digests.append(row.digest()));
        inTransaction(connection -> {
            if (enter(connection, place, at, digest(digests.toString()))) {
                fill(connection, place, rows);
            }
        });
    }

    private static boolean enter(Connection connection, Place place, Checkpoint at, String digest) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO query.checkpoint (fold, fingerprint, position, events, sum,"
                        + " latest_on, digest) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            set(statement, place);
            statement.setLong(4, at.tally().events());
            statement.setString(5, at.tally().digest());
            statement.setDate(6, at.latest() == null ? null : Date.valueOf(at.latest()));
            statement.setString(7, digest);
            return statement.executeUpdate() == 1;
        }
    }

    private static void fill(Connection connection, Place place, List<Row> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO query.checkpoint_state"
                + " (fold, fingerprint, position, part, heard, state, digest) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (Row row : rows) {
                set(statement, place);
                statement.setString(4, row.part());
                statement.setLong(5, row.heard());
                statement.setString(6, row.state());
                statement.setString(7, row.digest());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Place place) throws SQLException {
        statement.setString(1, place.fold());
        statement.setString(2, place.fingerprint());
        statement.setLong(3, place.position());
    }

    private void drop(Place place) {
        read.remove(place);
        inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "DELETE FROM query.checkpoint WHERE fold = ? AND fingerprint = ? AND position = ?")) {
                set(statement, place);
                statement.executeUpdate();
            }
        });
    }

    /** Drops what was left by folds of another shape than these. */
    void dropOthers(Collection<Fold<?, ?>> folds) {
        inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "DELETE FROM query.checkpoint WHERE (fold, fingerprint) NOT IN (SELECT * FROM unnest(?, ?))")) {
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "text", folds.stream().map(Fold::name).toArray()));
                statement.setArray(
                        2,
                        connection.createArrayOf(
                                "text", folds.stream().map(this::fingerprint).toArray()));
                statement.executeUpdate();
            }
        });
    }

    /** Forgets what was read, so that it is read and checked again. */
    void forget() {
        read.clear();
    }

    /** Drops all of them: what they rest on has changed, as after an erasure. */
    public void dropAll() {
        read.clear();
        inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("DELETE FROM query.checkpoint")) {
                statement.executeUpdate();
            }
        });
    }

    /** Runs something that only one process may do at a time; where another does it, nothing happens. */
    void alone(Runnable work) {
        inTables(connection -> {
            // held by the session: a transaction must not stay open for as long as this may take
            if (lock(connection, "SELECT pg_try_advisory_lock(?)")) {
                try {
                    work.run();
                } finally {
                    lock(connection, "SELECT pg_advisory_unlock(?)");
                }
            }
            return true;
        });
    }

    private static boolean lock(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T in(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    private interface Writing {
        void in(Connection connection) throws SQLException;
    }

    private <T> T inTables(Reading<T> reading) {
        try (Connection connection = tables.getConnection()) {
            return reading.in(connection);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the checkpoints cannot be read or written", e);
        }
    }

    private void inTransaction(Writing writing) {
        inTables(connection -> {
            connection.setAutoCommit(false);
            try {
                writing.in(connection);
                connection.commit();
                return true;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }
}
