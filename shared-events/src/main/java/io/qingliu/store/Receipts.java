package io.qingliu.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Looks up what a submission was answered. */
public final class Receipts {
    private static final String SQL = """
            SELECT request_digest, stream, version, first_position, last_position, recorded_at
            FROM ledger.receipt WHERE actor = ? AND key = ?
            """;

    private final DataSource writer;

    /** @param writer a database login of the writer role; readers do not see receipts */
    public Receipts(DataSource writer) {
        this.writer = writer;
    }

    /**
     * The receipt of an actor's key, if it was answered.
     *
     * @throws LedgerUnavailable if the database is away
     */
    public Optional<Receipt> find(String actor, String key) {
        try (Connection connection = writer.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, actor);
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new Receipt(
                        actor,
                        key,
                        HexFormat.of().formatHex(row.getBytes(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()));
            }
        } catch (SQLException e) {
            throw SqlStates.unavailable(e)
                    ? new LedgerUnavailable(e)
                    : new EventStoreException("cannot look up a receipt", e);
        }
    }
}
