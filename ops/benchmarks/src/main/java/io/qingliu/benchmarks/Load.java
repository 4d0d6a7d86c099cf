package io.qingliu.benchmarks;

import io.qingliu.benchmarks.Workload.Client;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets clients act at the same time, each as fast as it is answered, and counts what is answered within a window. */
final class Load {
    private Load() {}

    /**
     * What a window saw.
     *
     * @param rate answers a second
     * @param p50 median time to the answer, in milliseconds
     * @param p99 99 of 100 answers took at most this, in milliseconds
     * @param answers how many
     * @param failures how many failed; they count in none of the others
     */
    record Measured(double rate, double p50, double p99, long answers, long failures) {}

    /**
     * @param lead acted, but not counted
     * @param window counted: what is answered within it
     */
    static Measured of(Workload workload, int clients, Duration lead, Duration window) throws Exception {
        List<Actor> actors = new ArrayList<>();
        CountDownLatch ready = new CountDownLatch(clients);
        CountDownLatch go = new CountDownLatch(1);
        Window times = new Window();
        for (int i = 0; i < clients; i++) {
            actors.add(new Actor(workload, ready, go, times));
        }
        actors.forEach(Thread::start);
        if (!ready.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the clients did not get ready");
        }
        times.from = System.nanoTime() + lead.toNanos();
        times.until = times.from + window.toNanos();
        go.countDown();
        for (Actor actor : actors) {
            actor.join(lead.plus(window).plusSeconds(30).toMillis());
            if (actor.isAlive()) {
                throw new IllegalStateException("a client does not come back");
            }
        }
        return summary(actors, window);
    }

    private static Measured summary(List<Actor> actors, Duration window) {
        long[] nanos = actors.stream()
                .flatMapToLong(actor -> Arrays.stream(actor.nanos, 0, actor.count))
                .sorted()
                .toArray();
        long failures = actors.stream().mapToLong(actor -> actor.failures).sum();
        if (nanos.length == 0) {
            Exception why = actors.stream()
                    .map(actor -> actor.failure)
                    .filter(failure -> failure != null)
                    .findFirst()
                    .orElse(null);
            throw new IllegalStateException("nothing was answered", why);
        }
        return new Measured(
                nanos.length * 1e9 / window.toNanos(),
                percentile(nanos, 50) / 1e6,
                percentile(nanos, 99) / 1e6,
                nanos.length,
                failures);
    }

    /** The smallest value that at least {@code percent} of 100 values do not exceed. */
    static long percentile(long[] sorted, int percent) {
        return sorted[(int) Math.ceilDiv((long) sorted.length * percent, 100L) - 1];
    }

    private static final class Window {
        private volatile long from;
        private volatile long until;
    }

    private static final class Actor extends Thread {
        private final Workload workload;
        private final CountDownLatch ready;
        private final CountDownLatch go;
        private final Window times;
        private long[] nanos = new long[1 << 12];
        private int count;
        private long failures;
        private @Nullable Exception failure;

        Actor(Workload workload, CountDownLatch ready, CountDownLatch go, Window times) {
            this.workload = workload;
            this.ready = ready;
            this.go = go;
            this.times = times;
            setDaemon(true);
        }

        @Override
        public void run() {
            try (Client client = workload.client()) {
                ready.countDown();
                go.await();
                long from = times.from;
                long until = times.until;
                long begun = System.nanoTime();
                while (begun < until) {
                    boolean answered = act(client);
                    long ended = System.nanoTime();
                    if (ended >= from && ended < until) {
                        count(answered, ended - begun);
                    }
                    begun = ended;
                }
            } catch (Exception e) {
                failure = e;
                failures++;
                ready.countDown(); // it will not act, but nobody has to wait for it
            }
        }

        private boolean act(Client client) {
            try {
                client.act();
                return true;
            } catch (Exception e) {
                failure = e;
                return false;
            }
        }

        private void count(boolean answered, long took) {
            if (!answered) {
                failures++;
                return;
            }
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = took;
        }
    }
}
