package io.qingliu.processing;

import io.qingliu.serialization.LedgerSerializer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.TemporalAmount;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * Where followers keep their places and what they parked: one schema, its connections, and the name of this process there.
 *
 * @param connections take part in the transaction that is under way
 * @param schema holds the tables {@code token} and {@code parked_event}
 * @param node names this process; no two that run at a time have the same
 * @param serializer reads and writes tokens
 */
public record LedgerPlace(ConnectionProvider connections, String schema, String node, LedgerSerializer serializer) {
    /** A place that nobody has touched for so long may be taken over; longer than any pause of a healthy process. */
    public static final TemporalAmount CLAIM_TIMEOUT = Duration.ofSeconds(30);

    /** The table of the places. */
    public String tokenTable() {
        return schema + ".token";
    }

    /** The table of the parked events. */
    public String parkedTable() {
        return schema + ".parked_event";
    }

    /** Axon's store of the places. */
    public TokenStore tokenStore() {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(TokenSchema.builder()
                        .setTokenTable(tokenTable())
                        .setProcessorNameColumn("processor")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("touched_at")
                        .setOwnerColumn("owner")
                        .build())
                .contentType(byte[].class)
                .nodeId(node)
                .claimTimeout(CLAIM_TIMEOUT)
                .build();
    }

    /** How far a follower has come, whichever process it runs in: the last position that it heard, 0 before the first. */
    long position(String follower) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT token, token_type FROM " + tokenTable() + " WHERE processor = ? AND segment = 0")) {
            statement.setString(1, follower);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? position(row.getBytes(1), row.getString(2)) : 0;
            }
        } catch (SQLException e) {
            throw new JdbcException("cannot read the place of " + follower, e);
        }
    }

    private long position(byte @Nullable [] token, @Nullable String type) {
        if (token == null || type == null) {
            return 0;
        }
        SerializedObject<byte[]> stored = new SimpleSerializedObject<>(token, byte[].class, type, null);
        TrackingToken place = serializer.deserialize(stored);
        return place == null ? 0 : place.position().orElse(0);
    }
}
