package io.qingliu.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.postgresql.PGProperty;

/**
 * What keeps a frozen writer from holding the head for ever. Whoever appends holds the head row until the commit, so every
 * way in which that may take long has a limit, on the server where it can and in the driver where it must.
 *
 * @param idleInTransaction a transaction that does nothing is ended by the server
 * @param lock waiting for the head, or for any other lock
 * @param statement one statement altogether
 * @param network unanswered packets: the server gives a silent client up ({@code tcp_user_timeout}), the driver a silent
 *     server ({@code socketTimeout}); longer than {@code statement}, so that the server's own answer comes first
 */
public record WriterTimeouts(Duration idleInTransaction, Duration lock, Duration statement, Duration network) {

    /** The product's own: 5 s, 5 s, 10 s, 20 s. */
    public static final WriterTimeouts STANDARD = new WriterTimeouts(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20));

    public WriterTimeouts {
        if (network.compareTo(statement) <= 0) {
            throw new IllegalArgumentException("the network's limit must be above the statement's");
        }
    }

    /** The session settings on the server, name → milliseconds. */
    public Map<String, Long> sessionSettings() {
        Map<String, Long> settings = new LinkedHashMap<>();
        settings.put("idle_in_transaction_session_timeout", idleInTransaction.toMillis());
        settings.put("lock_timeout", lock.toMillis());
        settings.put("statement_timeout", statement.toMillis());
        settings.put("tcp_user_timeout", network.toMillis());
        return settings;
    }

    /** The properties of a connection of PostgreSQL's JDBC driver that set all of it; put them on the pool or the source. */
    public Properties connectionProperties() {
        Properties properties = new Properties();
        properties.setProperty(
                PGProperty.OPTIONS.getName(),
                sessionSettings().entrySet().stream()
                        .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(" ")));
        properties.setProperty(PGProperty.SOCKET_TIMEOUT.getName(), Long.toString(network.toSeconds()));
        properties.setProperty(PGProperty.CONNECT_TIMEOUT.getName(), "5");
        properties.setProperty(PGProperty.LOGIN_TIMEOUT.getName(), "5");
        properties.setProperty(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
        return properties;
    }

    /**
     * Checks that a connection of the writer has them, autocommits, and waits for the disk; called once at the start.
     *
     * @throws IllegalStateException that names the setting which is not as it must be
     */
    public void requireOn(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new IllegalStateException("the writer's connections must autocommit");
        }
        for (Map.Entry<String, Long> setting : sessionSettings().entrySet()) {
            String actual = setting(connection, setting.getKey());
            if (!actual.equals(Long.toString(setting.getValue()))) {
                throw new IllegalStateException(
                        setting.getKey() + " must be " + setting.getValue() + " ms, but is " + actual);
            }
        }
        for (String durable : new String[] {"fsync", "synchronous_commit"}) {
            if (!setting(connection, durable).equals("on")) {
                throw new IllegalStateException(durable + " must be on: a ledger waits for the disk");
            }
        }
        if (connection.getNetworkTimeout() != network.toMillis()) {
            throw new IllegalStateException("socketTimeout must be " + network.toSeconds() + " s");
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT setting FROM pg_settings WHERE name = '" + name + "'")) {
            row.next();
            return row.getString(1);
        }
    }
}
