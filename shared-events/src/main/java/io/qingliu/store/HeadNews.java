package io.qingliu.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries news of the head between processes, over PostgreSQL's channel {@code ledger_head}.
 *
 * <p>Telling and listening each have one thread. Telling is coalesced and outside every append: a {@code NOTIFY} inside
 * would cost more than half of the throughput. News may be lost while the database is away; with every news, after every
 * reconnection, and now and then anyway, the listener asks for the head itself, so being late is the worst that happens.
 */
public final class HeadNews implements AutoCloseable {
    /** The channel. The payload is the position, for people who watch; listeners look at the table, since any login may notify. */
    public static final String CHANNEL = "ledger_head";

    // News need no disk; the setting ends with the statement, so that the connection can go back to a pool of writers.
    private static final String NOTIFY = "SELECT set_config('synchronous_commit', 'off', true), pg_notify(?, ?)";

    private static final Logger LOG = LoggerFactory.getLogger(HeadNews.class);
    private static final long PAUSE_NANOS = Duration.ofMillis(5).toNanos();
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int LISTEN_MILLIS = 1000;

    private final DataSource source;
    private final LedgerHead head;
    private final Thread thread;
    private final @Nullable AutoCloseable subscription;
    private volatile boolean closed;
    private volatile @Nullable Connection open;

    private HeadNews(DataSource source, LedgerHead head, boolean telling) {
        this.source = source;
        this.head = head;
        this.thread = Thread.ofPlatform()
                .daemon()
                .name(telling ? "ledger-head-telling" : "ledger-head-listening")
                .unstarted(telling ? this::tell : this::listen);
        this.subscription = telling ? head.onMove(position -> LockSupport.unpark(thread)) : null;
        thread.start();
    }

    /** Tells other processes about this one's own appends from now on; what it only heard of, it does not repeat. */
    public static HeadNews telling(DataSource source, LedgerHead head) {
        return new HeadNews(source, head, true);
    }

    /** Moves this process's head on when another one tells. */
    public static HeadNews listening(DataSource source, LedgerHead head) {
        return new HeadNews(source, head, false);
    }

    @Override
    public void close() throws Exception {
        closed = true;
        if (subscription != null) {
            subscription.close();
        }
        thread.interrupt();
        Connection connection = open;
        if (connection != null) {
            connection.abort(Runnable::run);
        }
        thread.join(Duration.ofSeconds(5));
    }

    private void tell() {
        long told = 0;
        while (!closed) {
            if (head.own() <= told) {
                LockSupport.park(this);
                continue;
            }
            try (Connection connection = source.getConnection();
                    PreparedStatement notify = connection.prepareStatement(NOTIFY)) {
                open = connection;
                while (!closed) {
                    long position = head.own();
                    if (position > told) {
                        notify.setString(1, CHANNEL);
                        notify.setString(2, Long.toString(position));
                        notify.execute();
                        told = position;
                        LockSupport.parkNanos(PAUSE_NANOS); // gather what comes meanwhile
                    } else {
                        LockSupport.park(this);
                    }
                }
            } catch (SQLException e) {
                waitToRetry(e);
            } finally {
                open = null;
            }
        }
    }

    private void listen() {
        while (!closed) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                open = connection;
                statement.execute("LISTEN " + CHANNEL);
                PGConnection session = connection.unwrap(PGConnection.class);
                while (!closed) {
                    askForTheHead(statement);
                    session.getNotifications(LISTEN_MILLIS); // whatever they say: they say that it is time to look
                }
            } catch (SQLException e) {
                waitToRetry(e);
            } finally {
                open = null;
            }
        }
    }

    private void askForTheHead(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("SELECT max(position) FROM ledger.event")) {
            row.next();
            head.advanceTo(row.getLong(1));
        }
    }

    private void waitToRetry(SQLException e) {
        if (!closed) {
            LOG.info("{} lost its connection and will try again: {}", thread.getName(), e.getMessage());
            LockSupport.parkNanos(RETRY.toNanos());
        }
    }
}
