package io.qingliu.benchmarks;

import io.qingliu.benchmarks.AppendResult.Behind;
import io.qingliu.benchmarks.AppendResult.Heaps;
import io.qingliu.benchmarks.AppendResult.Starts;
import io.qingliu.benchmarks.Load.Measured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How many commands a second become durable events: raw inserts, the command gateway and the API, side by side in
 * interleaved rounds of one run.
 *
 * <p>Figures are reported, never asserted.
 */
public final class Append {
    private static final Duration LONGEST_RUN = Duration.ofMinutes(6);
    /** A round is begun only where it can still end, with what comes after it, in time. */
    private static final Duration AFTER_THE_ROUNDS = Duration.ofSeconds(25);

    private static final Duration LEAD = Duration.ofMillis(700);
    private static final Duration FOLLOWERS_MAY_NEED = Duration.ofSeconds(15);
    private static final int[] CLIENTS = {1, 8, 16};

    private final long begun = System.nanoTime();
    private final Options options;
    private final Path directory;
    private final List<Map<String, Measured>> rounds = new ArrayList<>();
    private final List<Behind> followers = new ArrayList<>();
    private double gatewayHeap;

    private Append(Options options, Path directory) {
        this.options = options;
        this.directory = directory;
    }

    /**
     * @param rounds how many
     * @param seconds each step is measured for
     * @param results where the result is written
     * @param launcher the product's executable jar
     */
    private record Options(int rounds, double seconds, Path results, Path launcher) {
        static Options of(String[] words) {
            Map<String, String> given = new LinkedHashMap<>();
            for (int i = 0; i + 1 < words.length; i += 2) {
                given.put(words[i], words[i + 1]);
            }
            return new Options(
                    Integer.parseInt(given.getOrDefault("--rounds", "5")),
                    Double.parseDouble(given.getOrDefault("--seconds", "3")),
                    Path.of(given.getOrDefault("--results", "ops/benchmarks/results")),
                    Path.of(System.getProperty("qingliu.launcher", "ops/standalone/target/qingliu-ledger-exec.jar")));
        }

        Duration window() {
            return Duration.ofMillis(Math.round(seconds * 1000));
        }
    }

    /** A thing to measure with a number of clients. */
    private record Step(String name, Workload workload, int clients) {}

    /** Measures, and writes the result. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        if (!Files.isRegularFile(options.launcher())) {
            throw new IllegalStateException("not built: " + options.launcher());
        }
        Path directory = Files.createTempDirectory("qingliu-append");
        endInTime();
        try {
            AppendResult result = new Append(options, directory).run();
            Path page = AppendReport.write(result, options.results());
            System.out.println(Files.readString(page));
            System.out.println("→ " + page);
        } finally {
            delete(directory);
        }
        System.exit(0); // whatever thread a library left
    }

    private static void endInTime() {
        Thread.ofPlatform().daemon().name("end-in-time").start(() -> {
            try {
                Thread.sleep(LONGEST_RUN.plusSeconds(30));
            } catch (InterruptedException e) {
                return;
            }
            System.err.println("the run took too long and is given up");
            System.exit(1);
        });
    }

    private AppendResult run() throws Exception {
        String startedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Machine machine = Machine.here(directory);
        try (MeasuredDatabase database = MeasuredDatabase.start(directory);
                GatewayCommands gateway = new GatewayCommands(database);
                Launcher launcher = new Launcher(options.launcher().toAbsolutePath(), directory)) {
            say("starting the launcher for the first time");
            Duration first = launcher.start();
            launcher.stop();
            Duration second = launcher.start();
            ApiCommands api = new ApiCommands(launcher.address());
            api.prepare();
            gateway.registerClusters();
            RawInserts raw = new RawInserts(database, gateway.example());
            warmUp(raw, gateway, api);
            launcher.awaitFollowers(FOLLOWERS_MAY_NEED);
            List<Step> inProcess = inProcess(raw, gateway);
            List<Step> overHttp = Stream.of(CLIENTS[0], CLIENTS[1], CLIENTS[2])
                    .map(clients -> new Step("api-" + clients, api, clients))
                    .toList();
            long longestRound = 0;
            while (rounds.size() < options.rounds() && (rounds.isEmpty() || thereIsTimeFor(longestRound))) {
                long roundBegun = System.nanoTime();
                round(inProcess, overHttp, launcher);
                longestRound = Math.max(longestRound, System.nanoTime() - roundBegun);
            }
            double productHeap = mebibytes(launcher.heapAfterCollection());
            long written = launcher.head();
            launcher.stop();
            Duration afterwards = launcher.start();
            return new AppendResult(
                    startedAt,
                    System.getProperty("qingliu.revision", "unknown"),
                    machine,
                    Machine.load(),
                    database.settings(),
                    conditions(),
                    rounds,
                    new Heaps(gatewayHeap, peak(), productHeap, Launcher.HEAP),
                    new Starts(seconds(first), seconds(second), seconds(afterwards), written),
                    followers,
                    database.events(),
                    (System.nanoTime() - begun) / 1e9);
        }
    }

    private static List<Step> inProcess(RawInserts raw, GatewayCommands gateway) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("bare-1", raw.bare(), 1));
        for (int clients : CLIENTS) {
            steps.add(new Step("raw-" + clients, raw.byHand(), clients));
        }
        steps.add(new Step("statement-1", raw.asTheProduct(), 1));
        for (int clients : CLIENTS) {
            steps.add(new Step("gateway-" + clients, gateway, clients));
        }
        return steps;
    }

    /** Until the code is compiled; the raw inserts need little. */
    private void warmUp(RawInserts raw, GatewayCommands gateway, ApiCommands api) throws Exception {
        say("warming up");
        Load.of(raw.byHand(), 8, Duration.ZERO, Duration.ofSeconds(2));
        Load.of(raw.asTheProduct(), 1, Duration.ZERO, Duration.ofSeconds(1));
        Load.of(gateway, 16, Duration.ZERO, Duration.ofSeconds(7));
        Load.of(gateway, 1, Duration.ZERO, Duration.ofSeconds(2));
        Load.of(api, 16, Duration.ZERO, Duration.ofSeconds(8));
    }

    /** Every step once; each round begins with another, so that none always follows the same one. */
    private void round(List<Step> inProcess, List<Step> overHttp, Launcher launcher) throws Exception {
        List<Step> order = new ArrayList<>(inProcess);
        Collections.rotate(order, 3 * rounds.size());
        order.addAll(overHttp);
        Map<String, Measured> seen = new LinkedHashMap<>();
        for (Step step : order) {
            Measured measured = Load.of(step.workload(), step.clients(), LEAD, options.window());
            say("round %d %-12s %6.0f/s  p50 %.2f ms  p99 %.2f ms  failed %d"
                    .formatted(
                            rounds.size() + 1,
                            step.name(),
                            measured.rate(),
                            measured.p50(),
                            measured.p99(),
                            measured.failures()));
            seen.put(step.name(), measured);
            if (step.name().equals("gateway-16")) {
                System.gc();
                gatewayHeap = Math.max(
                        gatewayHeap,
                        mebibytes(ManagementFactory.getMemoryMXBean()
                                .getHeapMemoryUsage()
                                .getUsed()));
            }
        }
        Map<String, Measured> inOrder = new LinkedHashMap<>();
        Stream.concat(inProcess.stream(), overHttp.stream())
                .forEach(step -> inOrder.put(step.name(), Objects.requireNonNull(seen.get(step.name()))));
        rounds.add(inOrder);
        long behind = launcher.backlog();
        Duration caughtUp = launcher.awaitFollowers(FOLLOWERS_MAY_NEED);
        followers.add(new Behind(behind, caughtUp == null ? null : seconds(caughtUp)));
    }

    private boolean thereIsTimeFor(long round) {
        long left = LONGEST_RUN.minus(AFTER_THE_ROUNDS).toNanos() - (System.nanoTime() - begun);
        if (left < round) {
            say("no time for another round");
        }
        return left >= round;
    }

    private List<String> conditions() {
        return List.of(
                "%d of %d rounds; each step %.1f s after %.1f s that are not counted; each round begins with another step, the API comes last"
                        .formatted(rounds.size(), options.rounds(), options.seconds(), LEAD.toMillis() / 1e3),
                "clients, gateway and database run on the same machine; each client sends its next command when the last one is answered",
                "every client writes to streams of its own: one matter (`dispatch`) after the other, opened and followed up %d times, one event a command; the matters are about %d clusters, and the launcher's automations note each opening in its cluster's history by a command of their own"
                        .formatted(Matters.EVENTS - 1, Matters.CLUSTERS),
                "raw inserts compute nothing (payload, digest and leaf are copied from an event that the product wrote) and read nothing; a gateway command reads its stream, decides, serializes, hashes and answers with a receipt",
                "raw inserts and gateway share one server and one ledger, the launcher (%s, both sides, started empty) has its own embedded one"
                        .formatted(Launcher.HEAP));
    }

    private static double peak() {
        return mebibytes(ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum());
    }

    private static double mebibytes(long bytes) {
        return bytes / 1048576.0;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    private void say(String what) {
        System.err.printf("%4.0f s  %s%n", (System.nanoTime() - begun) / 1e9, what);
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Collections.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
