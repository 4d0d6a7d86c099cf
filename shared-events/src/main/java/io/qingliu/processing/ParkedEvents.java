package io.qingliu.processing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcException;
import org.jspecify.annotations.Nullable;

/**
 * The events that one follower parked: those that it could not handle, and the later ones of the same sequence that wait
 * behind them. Works in the transaction that is under way.
 *
 * <p>Axon's own queue keeps a copy of the message, in a column type that PostgreSQL lacks, without upcasting and beyond the
 * reach of an erasure. Here only the position is kept, and the event is read from the ledger again.
 */
final class ParkedEvents {
    /** After n attempts the next one waits for 15 s × 2ⁿ, at most some four hours. */
    private static final String DUE = "coalesce(last_attempt_at, '-infinity')"
            + " + interval '15 seconds' * power(2, least(attempts, 10)) <= now()";

    private static final int LONGEST_CAUSE = 4000;

    private final ConnectionProvider connections;
    private final String table;
    private final String follower;
    /** Every sequence that has parked events is in here; others may be, too. */
    private final Set<String> perhaps = ConcurrentHashMap.newKeySet();

    private volatile boolean perhapsIsComplete;

    ParkedEvents(ConnectionProvider connections, String table, String follower) {
        this.connections = connections;
        this.table = table;
        this.follower = follower;
    }

    /**
     * One parked event.
     *
     * @param position where it stands in the ledger
     * @param attempts how often it was tried; 0 for one that only waits behind another
     */
    record Parked(long position, int attempts) {}

    /** Whether events of the sequence are parked, so that a later one has to wait behind them. */
    boolean holds(String sequence) {
        if (!perhapsIsComplete) {
            perhaps.addAll(texts("SELECT DISTINCT sequence FROM " + table + " WHERE follower = ?", follower));
            perhapsIsComplete = true;
        }
        if (!perhaps.contains(sequence)) {
            return false;
        }
        boolean held = !texts(
                        "SELECT sequence FROM " + table + " WHERE follower = ? AND sequence = ? LIMIT 1",
                        follower,
                        sequence)
                .isEmpty();
        if (!held) {
            perhaps.remove(sequence);
        }
        return held;
    }

    /** What is parked may have been changed by another process since. */
    void forgetWhatIsKnown() {
        perhapsIsComplete = false;
    }

    /**
     * Parks an event.
     *
     * @param cause why it could not be handled; null where it only waits behind another
     */
    void park(String sequence, long position, @Nullable Throwable cause, int attempts) {
        perhaps.add(sequence);
        update(
                "INSERT INTO " + table
                        + " (follower, position, sequence, cause, attempts, last_attempt_at) VALUES (?, ?, ?, ?, ?, ?)",
                follower,
                position,
                sequence,
                cause == null ? null : text(cause),
                attempts,
                attempts == 0 ? null : OffsetDateTime.now(ZoneOffset.UTC));
    }

    /** The sequences whose first event may be tried again now, or all of them. */
    List<String> sequences(boolean all) {
        return texts(
                "SELECT sequence FROM (SELECT DISTINCT ON (sequence) sequence, attempts, last_attempt_at FROM " + table
                        + " WHERE follower = ? ORDER BY sequence, position) AS first WHERE " + (all ? "true" : DUE)
                        + " ORDER BY sequence",
                follower);
    }

    /**
     * The first event of a sequence, held until the end of the transaction; empty where none is left or another holds it.
     *
     * <p>The first is found before it is locked: skipping a locked row must give nothing, never the event behind it.
     */
    Optional<Parked> takeFirst(String sequence) {
        return query(
                "SELECT position, attempts FROM " + table
                        + " WHERE follower = ? AND position = (SELECT min(position) FROM " + table
                        + " WHERE follower = ? AND sequence = ?) FOR UPDATE SKIP LOCKED",
                rows -> rows.next() ? Optional.of(new Parked(rows.getLong(1), rows.getInt(2))) : Optional.empty(),
                follower,
                follower,
                sequence);
    }

    /**
     * Takes an event out.
     *
     * @return whether it was there
     */
    boolean release(long position) {
        return 1 == update("DELETE FROM " + table + " WHERE follower = ? AND position = ?", follower, position);
    }

    /** Notes that an event was tried again without success. */
    void failedAgain(long position, Throwable cause) {
        update(
                "UPDATE " + table + " SET cause = ?, attempts = attempts + 1, last_attempt_at = now()"
                        + " WHERE follower = ? AND position = ?",
                text(cause),
                follower,
                position);
    }

    /** How many events are parked. */
    long count() {
        return query(
                "SELECT count(*) FROM " + table + " WHERE follower = ?",
                rows -> {
                    rows.next();
                    return rows.getLong(1);
                },
                follower);
    }

    private static String text(Throwable cause) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = cause; t != null && text.length() < LONGEST_CAUSE; t = t.getCause()) {
            text.append(text.isEmpty() ? "" : " ← ").append(t);
        }
        // a text column holds no zero characters
        return text.substring(0, Math.min(LONGEST_CAUSE, text.length())).replace("\u0000", "");
    }

    private List<String> texts(String sql, Object... arguments) {
        return query(
                sql,
                rows -> {
                    List<String> texts = new ArrayList<>();
                    while (rows.next()) {
                        texts.add(rows.getString(1));
                    }
                    return texts;
                },
                arguments);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> T query(String sql, Reading<T> reading, Object... arguments) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            return reading.of(rows);
        } catch (SQLException e) {
            throw new JdbcException("cannot read what " + follower + " parked", e);
        }
    }

    private int update(String sql, @Nullable Object... arguments) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new JdbcException("cannot write what " + follower + " parked", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object[] arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
