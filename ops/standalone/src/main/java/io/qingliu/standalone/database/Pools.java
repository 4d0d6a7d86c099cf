package io.qingliu.standalone.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.qingliu.store.WriterTimeouts;
import java.time.Duration;

/** Connection pools, one a login, each with the limits that its work needs. */
final class Pools {
    private static final Duration UNTIL_BUSY = Duration.ofSeconds(5);

    private Pools() {}

    /**
     * The writer's. Whoever appends holds the head of the ledger, so a writer that freezes, anywhere between its own process
     * and the server, must lose its connection soon.
     */
    static HikariDataSource writer(Login login) {
        HikariConfig config = config("writer", login, 16);
        WriterTimeouts.STANDARD
                .connectionProperties()
                .forEach((name, value) -> config.addDataSourceProperty(name.toString(), value));
        return new HikariDataSource(config);
    }

    /**
     * The reader's. What it writes can be derived again, and its place is written with it, so it does not wait for the disk: a
     * crash sets rows and place back together.
     */
    static HikariDataSource reader(Login login) {
        HikariConfig config = config("reader", login, 16);
        config.addDataSourceProperty(
                "options",
                "-c synchronous_commit=off -c idle_in_transaction_session_timeout=60s -c lock_timeout=15s"
                        + " -c statement_timeout=120s -c tcp_user_timeout=30s");
        config.addDataSourceProperty("socketTimeout", "150");
        return new HikariDataSource(config);
    }

    /** That of the automations. They wait for commands while they hold a transaction. */
    static HikariDataSource process(Login login) {
        HikariConfig config = config("process", login, 6);
        config.addDataSourceProperty(
                "options",
                "-c idle_in_transaction_session_timeout=60s -c lock_timeout=15s -c statement_timeout=30s"
                        + " -c tcp_user_timeout=30s");
        config.addDataSourceProperty("socketTimeout", "60");
        return new HikariDataSource(config);
    }

    private static HikariConfig config(String name, Login login, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(login.url());
        config.setUsername(login.username());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(UNTIL_BUSY.toMillis());
        config.setValidationTimeout(Duration.ofSeconds(2).toMillis());
        config.setAutoCommit(true);
        config.addDataSourceProperty("ApplicationName", "qingliu-ledger " + name);
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return config;
    }
}
