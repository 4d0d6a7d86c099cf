package io.qingliu.processing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The followers of one side, started and stopped together. */
public final class Followers {
    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final Duration UNTIL_NEXT_RETRY = Duration.ofSeconds(15);

    private final String side;
    private final List<Follower> all;
    private volatile boolean running;
    private volatile ScheduledExecutorService retries;

    /**
     * @param side names them in threads
     * @param all the followers
     */
    public Followers(String side, List<Follower> all) {
        this.side = side;
        this.all = List.copyOf(all);
        this.retries = timer();
        all.forEach(follower -> follower.onSettingAside(this::retrySoon));
    }

    private void retrySoon() {
        try {
            retries.execute(() -> retry(false));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("{} is stopping; what waits is tried again at the next start", side);
        }
    }

    private ScheduledExecutorService timer() {
        return new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform()
                        .daemon()
                        .name("retry of what " + side + " parked")
                        .factory());
    }

    /** The followers. */
    public List<Follower> all() {
        return all;
    }

    /** Starts them. What is parked is tried again at once, for this may be the version that can handle it. */
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        all.forEach(Follower::start);
        if (retries.isShutdown()) {
            retries = timer();
        }
        retries.execute(() -> retry(true));
        retries.scheduleWithFixedDelay(
                () -> retry(false), UNTIL_NEXT_RETRY.toSeconds(), UNTIL_NEXT_RETRY.toSeconds(), TimeUnit.SECONDS);
    }

    private void retry(boolean everything) {
        for (Follower follower : all) {
            try {
                follower.retryParked(everything);
            } catch (RuntimeException e) {
                LOG.debug("{} cannot look at what it parked", follower.name(), e);
            }
        }
    }

    /** Stops them: each finishes what it has begun. */
    public synchronized void stop() {
        if (!running) {
            return;
        }
        running = false;
        retries.shutdown();
        all.parallelStream().forEach(Follower::stop);
        try {
            if (!retries.awaitTermination(30, TimeUnit.SECONDS)) {
                retries.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether they were started and not stopped. */
    public boolean isRunning() {
        return running;
    }

    /**
     * Waits until each has heard everything up to a position.
     *
     * @return whether each has; false where the time ran out
     */
    public boolean await(long position, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (Follower follower : all) {
            if (!follower.await(position, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
                return false;
            }
        }
        return true;
    }
}
