package io.qingliu.standalone.database;

import io.qingliu.standalone.settings.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL that runs with the product, for ledgers without a database of their own.
 *
 * <p>Its files stay between runs. A server left behind by a run that was cut short is stopped before the next one starts. A
 * server that ends while the product runs is started again, on the same port, so that the pools recover by themselves.
 */
public final class EmbeddedLedgerDatabase implements AutoCloseable {
    /** Name of the database. */
    static final String DATABASE = "ledger";
    /** The login that owns the database: migrations only. */
    static final String OWNER = "ledger_owner";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedLedgerDatabase.class);
    private static final int LOOK_EVERY_MS = 500;
    private static final int LONGEST_PAUSE_S = 30;

    private final DataDirectory data;
    private final EmbeddedServer server;
    private final Passwords passwords;
    private final ScheduledThreadPoolExecutor supervisor = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("database-supervisor").factory());
    private volatile boolean closing;
    /** Of the supervisor's thread: when it may try again, and how long it waited before. */
    private long notBefore = System.nanoTime();

    private int pauseS;

    private EmbeddedLedgerDatabase(DataDirectory data, EmbeddedServer server, Passwords passwords) {
        this.data = data;
        this.server = server;
        this.passwords = passwords;
    }

    /**
     * Starts it; the first time, makes it.
     *
     * @param directory where everything is kept that must survive a restart
     * @param programs where PostgreSQL's programs are unpacked; null for below {@code directory}
     * @throws CannotStart where an operator has to mend something
     */
    public static EmbeddedLedgerDatabase start(Path directory, @Nullable Path programs) {
        DataDirectory data = DataDirectory.take(directory);
        try {
            Passwords passwords = Passwords.in(data.passwords());
            EmbeddedServer server =
                    new EmbeddedServer(data, Programs.unpackedIn(programs == null ? data.programs() : programs));
            EmbeddedLedgerDatabase database = new EmbeddedLedgerDatabase(data, server, passwords);
            database.start();
            return database;
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private void start() {
        server.prepare(passwords.ofOrNew(EmbeddedServer.SUPERUSER));
        server.takeOver();
        server.start();
        try {
            verify();
            makeOwnerAndDatabase();
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
        supervisor.scheduleWithFixedDelay(this::look, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        LOG.info("内置数据库已就绪 / The embedded database is ready: 127.0.0.1:{}, {}", server.port(), data.postgres());
    }

    /** The login that owns the database and makes its tables. */
    public Login owner() {
        return new Login(url(DATABASE), OWNER, passwords.ofOrNew(OWNER));
    }

    /** The passwords that the product makes up. */
    Passwords passwords() {
        return passwords;
    }

    /** Where the server keeps its files. */
    Path postgresDirectory() {
        return data.postgres();
    }

    /** The process number of the server; -1 while it does not run. */
    public long pid() {
        return Postmaster.runningOn(data.postgres())
                .map(postmaster -> postmaster.process().pid())
                .orElse(-1L);
    }

    /**
     * Both ends prove in SCRAM that they know the password, and the driver agrees to nothing less: whatever else may come to
     * listen on this port, the product does not talk to it.
     */
    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database
                + "?requireAuth=scram-sha-256&sslmode=disable";
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database) + "&connectTimeout=10&socketTimeout=30",
                EmbeddedServer.SUPERUSER,
                passwords.ofOrNew(EmbeddedServer.SUPERUSER));
    }

    /** It is our own server, and it keeps what it is told to keep. */
    private void verify() {
        Map<String, String> wanted = new TreeMap<>(Map.of(
                "fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "listen_addresses", "127.0.0.1"));
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            Path directory = Path.of(show(statement, "data_directory"));
            if (!Files.isSameFile(directory, data.postgres())) {
                throw new IllegalStateException("another server answers on port " + server.port());
            }
            for (Map.Entry<String, String> setting : wanted.entrySet()) {
                String value = show(statement, setting.getKey());
                if (!value.equals(setting.getValue())) {
                    throw new IllegalStateException(setting.getKey() + " is " + value);
                }
            }
        } catch (SQLException | IOException e) {
            throw new CannotStart(
                    "内置数据库已启动，但无法登录：" + e.getMessage() + "；数据目录中的 passwords.properties 是否被改动？",
                    "The embedded database started but does not let the product in: " + e.getMessage()
                            + "; was passwords.properties in the data directory changed?",
                    e);
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private void makeOwnerAndDatabase() {
        String password = passwords.ofOrNew(OWNER);
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = '" + OWNER + "'")) {
                connection.setAutoCommit(false);
                statement.execute("CREATE ROLE " + OWNER + " LOGIN CREATEROLE");
                connection.unwrap(PGConnection.class).alterUserPassword(OWNER, password.toCharArray(), "scram-sha-256");
                connection.commit();
                connection.setAutoCommit(true);
            }
            if (!exists(statement, "SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        forbidLargeObjects();
    }

    /** They lie outside grants and triggers, and only a superuser can take the right to them away. */
    private void forbidLargeObjects() {
        try (Connection connection = superuser(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    DO $$
                    DECLARE
                        f record;
                    BEGIN
                        FOR f IN SELECT p.oid::regprocedure AS name
                                 FROM pg_proc p
                                 WHERE p.pronamespace = 'pg_catalog'::regnamespace
                                   AND (p.proname LIKE 'lo\\_%' OR p.proname IN ('loread', 'lowrite')) LOOP
                            EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f.name);
                        END LOOP;
                    END
                    $$
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    /**
     * Looks whether the server is there, and starts it again where it is not. It is no child of this process, and nobody may
     * have buried it, so its process number says little: {@link Postmaster} looks whether it still works in its directory.
     */
    private void look() {
        if (closing
                || System.nanoTime() < notBefore
                || Postmaster.runningOn(data.postgres()).isPresent()) {
            return;
        }
        LOG.error("内置数据库意外退出，正在重新启动 / The embedded database ended unexpectedly; starting it again");
        try {
            server.takeOver();
            server.start();
            verify();
            pauseS = 0;
            LOG.info("内置数据库已恢复 / The embedded database is back");
        } catch (RuntimeException e) {
            pauseS = Math.min(LONGEST_PAUSE_S, Math.max(1, pauseS * 2));
            notBefore = System.nanoTime() + TimeUnit.SECONDS.toNanos(pauseS);
            LOG.error(
                    "内置数据库重启失败，{} 秒后再试 / The embedded database did not start; next attempt in {} s", pauseS, pauseS, e);
        }
    }

    /** Stops the server and lets the data directory go. */
    @Override
    public void close() {
        closing = true;
        supervisor.shutdown();
        try {
            // a restart that is under way must not be overtaken by the stop
            if (!supervisor.awaitTermination(2, TimeUnit.MINUTES)) {
                supervisor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
        data.close();
        LOG.info("内置数据库已停止 / The embedded database has stopped");
    }
}
