package io.qingliu.command;

import io.qingliu.processing.Followers;
import io.qingliu.store.WriterTimeouts;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.springframework.context.SmartLifecycle;

/** Starts the command side before the first request can come in, and stops it after the last was answered. */
final class CommandSideLifecycle implements SmartLifecycle {
    /** Before the web server at the start, after it at the stop. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private final Configuration configuration;
    private final Followers automations;
    private final DataSource writer;
    private volatile boolean running;

    CommandSideLifecycle(Configuration configuration, Followers automations, DataSource writer) {
        this.configuration = configuration;
        this.automations = automations;
        this.writer = writer;
    }

    @Override
    public void start() {
        try (Connection connection = writer.getConnection()) {
            WriterTimeouts.STANDARD.requireOn(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        configuration.start();
        automations.start();
        running = true;
    }

    @Override
    public void stop() {
        automations.stop();
        configuration.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
