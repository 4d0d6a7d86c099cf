package io.qingliu.query;

import io.qingliu.processing.Followers;
import org.springframework.context.SmartLifecycle;

/** Starts the projections before the first request can come in, and stops them after the last was answered. */
final class QuerySideLifecycle implements SmartLifecycle {
    /** Before the web server at the start, after it at the stop. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private final Followers projections;

    QuerySideLifecycle(Followers projections) {
        this.projections = projections;
    }

    @Override
    public void start() {
        projections.start();
    }

    @Override
    public void stop() {
        projections.stop();
    }

    @Override
    public boolean isRunning() {
        return projections.isRunning();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
