package io.qingliu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The built product as a process of its own, with its own embedded database, started as an operator would. */
final class Launcher implements AutoCloseable {
    /** What the product gets. */
    static final String HEAP = "-Xmx512m";

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path jar;
    private final Path directory;
    private final int port;
    private final int managementPort;
    private @Nullable Process process;

    /**
     * @param jar the executable jar
     * @param directory where it keeps its files
     */
    Launcher(Path jar, Path directory) throws IOException {
        this.jar = jar;
        this.directory = directory;
        this.port = freePort();
        this.managementPort = freePort();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            Process running = process;
            if (running != null) {
                running.destroy();
            }
        }));
    }

    /** Where it answers. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it; says how long it took from the start of the process until it is healthy. */
    Duration start() throws IOException {
        long begun = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-jar",
                        jar.toString(),
                        "--server.port=" + port,
                        "--management.server.port=" + managementPort,
                        "--ledger.data-directory=" + directory.resolve("data"))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("AXONIQ_UPDATE_CHECKER_DISABLED", "true");
        Process started = builder.start();
        process = started;
        while (started.isAlive() && System.nanoTime() - begun < PATIENCE.toNanos()) {
            if (healthy()) {
                return Duration.ofNanos(System.nanoTime() - begun);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        List<String> told = Files.readAllLines(log());
        throw new IllegalStateException("the product did not become healthy:\n"
                + String.join("\n", told.subList(Math.max(0, told.size() - 40), told.size())));
    }

    private boolean healthy() {
        try {
            management("/actuator/health");
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Stops it as SIGTERM does; says how long that took. */
    Duration stop() throws InterruptedException {
        Process running = process;
        if (running == null) {
            return Duration.ZERO;
        }
        long begun = System.nanoTime();
        running.destroy();
        if (!running.waitFor(60, TimeUnit.SECONDS)) {
            running.destroyForcibly();
            throw new IllegalStateException("the product did not stop within a minute");
        }
        process = null;
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Its heap in use after a garbage collection, in bytes. */
    long heapAfterCollection() throws IOException, InterruptedException {
        Process running = process;
        if (running == null) {
            throw new IllegalStateException("it does not run");
        }
        Process collect = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(running.pid()),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        collect.waitFor(30, TimeUnit.SECONDS);
        return (long) gauges("jvm_memory_used_bytes{area=\"heap\"").stream()
                .mapToDouble(value -> value)
                .sum();
    }

    /** Position of the last event that it knows of. */
    long head() throws IOException {
        return (long) gauges("ledger_head ").stream().mapToDouble(v -> v).max().orElse(0);
    }

    /** How many events its followers have still to hear: the head less the slowest follower's place. */
    long backlog() throws IOException {
        long head = head();
        double slowest = gauges("ledger_follower_position{").stream()
                .mapToDouble(v -> v)
                .min()
                .orElse(head);
        return (long) Math.max(0, head - slowest);
    }

    /** Waits until its followers have heard everything; says how long that took, or null where they have not. */
    @Nullable
    Duration awaitFollowers(Duration patience) throws IOException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < patience.toNanos()) {
            if (backlog() == 0) {
                return Duration.ofNanos(System.nanoTime() - begun);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return null;
    }

    private List<Double> gauges(String prefix) throws IOException {
        return management("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .filter(value -> !value.isNaN())
                .toList();
    }

    private String management(String path) throws IOException {
        HttpURLConnection request = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + managementPort + path).toURL().openConnection();
        request.setConnectTimeout(1_000);
        request.setReadTimeout(10_000);
        try (InputStream answer = request.getInputStream()) { // throws from 400 on
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path log() {
        return directory.resolve("product.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
