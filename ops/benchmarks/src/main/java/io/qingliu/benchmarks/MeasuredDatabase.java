package io.qingliu.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.qingliu.store.WriterTimeouts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A PostgreSQL of its own with an empty ledger, as durable as the product's. */
final class MeasuredDatabase implements AutoCloseable {
    /** What the product's own embedded server is told; the rest is PostgreSQL's default on both. */
    private static final Map<String, String> PINNED = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "80",
            "shared_buffers", "128MB");

    private static final List<String> SHOWN = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_sync_method",
            "wal_level",
            "data_checksums",
            "commit_delay",
            "shared_buffers",
            "max_wal_size",
            "checkpoint_timeout",
            "max_connections");

    private final EmbeddedPostgres server;

    private MeasuredDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts it with its files below {@code directory} and migrates it. */
    static MeasuredDatabase start(Path directory) throws IOException, SQLException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(directory.resolve("postgres"));
        PINNED.forEach(builder::setServerConfig);
        MeasuredDatabase database = new MeasuredDatabase(builder.start());
        database.migrate();
        return database;
    }

    private void migrate() throws IOException, SQLException {
        try (InputStream script = MeasuredDatabase.class.getResourceAsStream("/db/ledger/V1__event_store.sql");
                Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            if (script == null) {
                throw new IllegalStateException("the ledger's migration is not on the class path");
            }
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("CREATE ROLE writer LOGIN IN ROLE ledger_writer");
            // the cheapest durable write there is: one small row, one index-free table, no trigger
            statement.execute("CREATE TABLE public.bare (content bytea NOT NULL)");
            statement.execute("GRANT INSERT ON public.bare TO writer");
        }
    }

    /** One connection of the superuser. */
    Connection superuser() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** One connection of the writer role, with the product's time limits. */
    Connection writer() throws SQLException {
        Properties properties = WriterTimeouts.STANDARD.connectionProperties();
        properties.setProperty("user", "writer");
        Connection connection = DriverManager.getConnection(url(), properties);
        WriterTimeouts.STANDARD.requireOn(connection);
        return connection;
    }

    /** A pool of the writer role, like the product's. */
    HikariDataSource writers() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setUsername("writer");
        config.setDataSourceProperties(WriterTimeouts.STANDARD.connectionProperties());
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    /** What the server says of itself to a writer. */
    Map<String, String> settings() throws SQLException {
        return settings(this::writer);
    }

    /** Where connections come from. */
    interface Connections {
        Connection open() throws SQLException;
    }

    static Map<String, String> settings(Connections connections) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement()) {
            for (String name : SHOWN) {
                try (ResultSet row = statement.executeQuery("SHOW " + name)) {
                    row.next();
                    settings.put(name, row.getString(1));
                }
            }
        }
        return settings;
    }

    /** How many events it holds; fails where the positions have a hole. */
    long events() throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*), coalesce(max(position), 0),"
                        + " (SELECT h.position FROM ledger.head h) FROM ledger.event")) {
            row.next();
            if (row.getLong(1) != row.getLong(2) || row.getLong(2) != row.getLong(3)) {
                throw new IllegalStateException("the positions have a hole: " + row.getLong(1) + " events, the last is "
                        + row.getLong(2) + ", the head is " + row.getLong(3));
            }
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
