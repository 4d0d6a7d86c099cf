package io.qingliu.query;

import io.qingliu.processing.Followers;
import io.qingliu.query.kernel.Begin;
import io.qingliu.query.kernel.CheckpointKeeper;
import org.springframework.context.SmartLifecycle;

/** Starts the projections before the first request can come in, and stops them after the last was answered. */
final class QuerySideLifecycle implements SmartLifecycle {
    /** Before the web server at the start, after it at the stop. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private final Followers projections;
    private final Begin begin;
    private final CheckpointKeeper checkpoints;

    QuerySideLifecycle(Followers projections, Begin begin, CheckpointKeeper checkpoints) {
        this.projections = projections;
        this.begin = begin;
        this.checkpoints = checkpoints;
    }

    @Override
    public void start() {
        begin.all();
        projections.start();
        checkpoints.start();
    }

    @Override
    public void stop() {
        checkpoints.close();
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
