package io.qingliu.benchmarks;

import io.qingliu.benchmarks.Load.Measured;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * All that one run of {@link Append} found out.
 *
 * @param startedAt when, in UTC
 * @param revision of the sources; "+" where they were changed
 * @param machine what it ran on
 * @param loadAtEnd the load averages at the end; most of it is the run itself
 * @param settings what the measured server says of itself
 * @param conditions how it was measured, in sentences
 * @param rounds for each round, what each step saw
 * @param heaps heap in use after a collection, in MiB
 * @param starts the launcher's starts, in seconds
 * @param followers after each round: how far the launcher's followers were behind and how many seconds they needed
 * @param events how many events the measured ledger holds at the end, without a hole
 * @param tookSeconds the whole run
 */
record AppendResult(
        String startedAt,
        String revision,
        Machine machine,
        String loadAtEnd,
        Map<String, String> settings,
        List<String> conditions,
        List<Map<String, Measured>> rounds,
        Heaps heaps,
        Starts starts,
        List<Behind> followers,
        long events,
        double tookSeconds) {

    /**
     * @param gateway this process, with the clients in it, after 16 clients: the largest of the rounds
     * @param gatewayPeak the most that was in use at any time, garbage included
     * @param product the launcher's process after the last round
     * @param limit what both may use
     */
    record Heaps(double gateway, double gatewayPeak, double product, String limit) {}

    /**
     * @param first on no data: unpacks, makes the database, migrates
     * @param second on what the first left
     * @param afterwards on all that was written meanwhile
     * @param events how many events that is
     */
    record Starts(double first, double second, double afterwards, long events) {}

    /**
     * @param events how many events they had still to hear
     * @param seconds until they had, or null where it was not waited for
     */
    record Behind(long events, @Nullable Double seconds) {}

    /** The median over the rounds. */
    double median(String step, ToDoubleFunction<Measured> of) {
        return median(values(step, of));
    }

    /** The smallest and the largest of the rounds. */
    double[] range(String step, ToDoubleFunction<Measured> of) {
        double[] sorted = values(step, of);
        return new double[] {sorted[0], sorted[sorted.length - 1]};
    }

    /** The median of the rounds' own ratios of two rates. */
    double ratio(String step, String base) {
        return median(rounds.stream()
                .mapToDouble(round -> rate(round, step) / rate(round, base))
                .sorted()
                .toArray());
    }

    /** Failures of a step in all rounds. */
    long failures(String step) {
        return rounds.stream()
                .map(round -> round.get(step))
                .mapToLong(measured -> measured == null ? 0 : measured.failures())
                .sum();
    }

    private double[] values(String step, ToDoubleFunction<Measured> of) {
        return rounds.stream()
                .mapToDouble(round -> of.applyAsDouble(of(round, step)))
                .sorted()
                .toArray();
    }

    private static double rate(Map<String, Measured> round, String step) {
        return of(round, step).rate();
    }

    private static Measured of(Map<String, Measured> round, String step) {
        Measured measured = round.get(step);
        if (measured == null) {
            throw new IllegalArgumentException("a round has no step " + step);
        }
        return measured;
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
