package io.qingliu.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.qingliu.store.WriterTimeouts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty ledger of its own on a real, durable PostgreSQL, with the roles that the product has.
 *
 * <p>All ledgers of a test run share one server, started at the first use.
 */
public final class LedgerDatabase implements AutoCloseable {
    /** Time limits for tests that hold or wait on purpose; wide, so that a busy machine fails none of them. */
    public static final WriterTimeouts PATIENT = new WriterTimeouts(
            Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(90));

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String PASSWORD = "ledger";

    private final int port;
    private final String name;
    private final List<HikariDataSource> pools = new ArrayList<>();

    private LedgerDatabase(int port, String name) {
        this.port = port;
        this.name = name;
    }

    /** Killed when the tests end: nobody needs its data, and a last checkpoint of all ledgers would take long. */
    private static final class Shared {
        static final EmbeddedPostgres SERVER = startServer();

        static {
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SHOW data_directory")) {
                row.next();
                Path data = Path.of(row.getString(1));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> kill(data)));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A server that waits for the disk. */
    public static EmbeddedPostgres startServer() {
        return start(durable());
    }

    /** The server on a data directory that is kept, at a port of its own or at the one it had. */
    public static EmbeddedPostgres startServer(Path data, int port) {
        EmbeddedPostgres.Builder builder = durable();
        if (port > 0) {
            builder.setPort(port);
        }
        return start(builder.setDataDirectory(data).setCleanDataDirectory(false));
    }

    /** The defaults of the embedded server would not wait for the disk. */
    private static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200");
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills a server as a power failure would: no last checkpoint, no farewell. */
    public static void kill(Path data) {
        try {
            long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
            List<ProcessHandle> all = new ArrayList<>();
            ProcessHandle.of(pid).ifPresent(server -> {
                all.add(server);
                server.children().forEach(all::add);
            });
            all.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle process : all) {
                process.onExit().get(5, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty ledger on the shared server. */
    public static LedgerDatabase fresh() {
        return on(Shared.SERVER.getPort());
    }

    /** An empty ledger on the server at {@code port}. */
    public static LedgerDatabase on(int port) {
        LedgerDatabase database = new LedgerDatabase(port, "ledger_" + NEXT.incrementAndGet());
        database.create();
        database.migrate(database.owner());
        return database;
    }

    /** An empty ledger whose owner is a superuser, as on an embedded database. */
    public static LedgerDatabase ownedBySuperuser() {
        LedgerDatabase database = new LedgerDatabase(Shared.SERVER.getPort(), "ledger_" + NEXT.incrementAndGet());
        database.create();
        database.migrate(database.superuser());
        return database;
    }

    private void create() {
        try (Connection superuser =
                        source("postgres", "postgres", new Properties()).getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                    DO $$
                    DECLARE
                        wanted text;
                    BEGIN
                        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'owner') THEN
                            CREATE ROLE owner LOGIN CREATEROLE PASSWORD 'ledger';
                        END IF;
                        FOREACH wanted IN ARRAY ARRAY ['writer', 'reader', 'auditor', 'process'] LOOP
                            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
                                EXECUTE format('CREATE ROLE ledger_%I NOLOGIN', wanted);
                                EXECUTE format('CREATE ROLE %I LOGIN PASSWORD ''ledger'' IN ROLE ledger_%I', wanted, wanted);
                            END IF;
                        END LOOP;
                    END
                    $$
                    """);
            statement.execute("CREATE DATABASE " + name + " OWNER owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void migrate(DataSource source) {
        try (InputStream script = LedgerDatabase.class.getResourceAsStream("/db/ledger/V1__event_store.sql");
                Connection owner = source.getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The port of its server. */
    public int port() {
        return port;
    }

    /** The owner: runs migrations, is no superuser. */
    public DataSource owner() {
        return source("owner", name, new Properties());
    }

    /** A superuser. */
    public DataSource superuser() {
        return source("postgres", name, new Properties());
    }

    /** A pool of the writer role with the product's time limits. */
    public DataSource writer() {
        return pool("writer", WriterTimeouts.STANDARD.connectionProperties());
    }

    /** A pool of the writer role with other time limits. */
    public DataSource writer(WriterTimeouts timeouts) {
        return pool("writer", timeouts.connectionProperties());
    }

    /** A pool of the reader role. */
    public DataSource reader() {
        return pool("reader", new Properties());
    }

    /** Single connections of the auditor role. */
    public DataSource auditor() {
        return source("auditor", name, new Properties());
    }

    /** Single connections of the process role. */
    public DataSource process() {
        return source("process", name, new Properties());
    }

    /** One value of a query, put as superuser. */
    public <T> T value(Class<T> type, String sql) {
        try (Connection connection = superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return type.cast(row.getObject(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A number that a query gives, put as superuser. */
    public long number(String sql) {
        return value(Number.class, sql).longValue();
    }

    /** Waits until a writer waits for a lock. */
    public void awaitBlockedWriter() {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (number("SELECT count(*) FROM pg_stat_activity WHERE datname = '" + name
                        + "' AND usename = 'writer' AND wait_event_type = 'Lock'")
                == 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no writer waits for a lock");
            }
            Thread.onSpinWait();
        }
    }

    /** Ends all sessions of this ledger, as an immediate stop of the server would. */
    public void killBackends() {
        number("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '" + name
                + "' AND pid <> pg_backend_pid()");
    }

    private DataSource source(String user, String database, Properties properties) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(PASSWORD);
        properties.forEach((name, value) -> {
            try {
                source.setProperty((String) name, (String) value);
            } catch (SQLException e) {
                throw new IllegalArgumentException(e);
            }
        });
        return source;
    }

    private DataSource pool(String user, Properties properties) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://localhost:" + port + "/" + name);
        config.setUsername(user);
        config.setPassword(PASSWORD);
        config.setDataSourceProperties(properties);
        config.setMaximumPoolSize(24);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(8).toMillis());
        config.setInitializationFailTimeout(-1);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }
}
