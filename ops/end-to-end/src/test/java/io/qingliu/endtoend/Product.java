package io.qingliu.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built product, started and stopped as an operator would, with a data directory that outlives it. */
final class Product implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Path directory;
    private final List<String> options;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final int port;
    private final int managementPort;
    private Process process;

    private Product(Path directory, List<String> options) throws IOException {
        this.directory = directory;
        this.options = options;
        this.port = freePort();
        this.managementPort = freePort();
    }

    /** Starts the product on an empty or existing data directory below {@code directory} and waits until it is healthy. */
    static Product start(Path directory, String... options) throws IOException, InterruptedException {
        Product product = new Product(directory, List.of(options));
        product.launch();
        return product;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpClient http() {
        return http;
    }

    /** The ledger's last position, once the automations have nothing more to say about it. */
    long headAtRest() {
        Instant giveUp = Instant.now().plus(PATIENCE);
        long before = -1;
        while (Instant.now().isBefore(giveUp)) {
            JsonNode followers = JsonMapper.shared()
                    .readTree(read(managementAddress("/actuator/health")))
                    .path("components")
                    .path("followers")
                    .path("details");
            long head = followers.path("head").asLong(-1);
            if (followers.path("automations").path("position").asLong(-2) == head) {
                // the head is told before the place: only a second look knows that nothing was written in between
                if (head == before) {
                    return head;
                }
                before = head;
                continue;
            }
            before = -1;
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new IllegalStateException("the automations do not come to the ledger's head");
    }

    private String read(URI address) {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private URI managementAddress(String path) {
        return URI.create("http://127.0.0.1:" + managementPort + path);
    }

    Process process() {
        return process;
    }

    /** Stops it as SIGTERM does and starts it again on the same data. */
    void restart() throws IOException, InterruptedException {
        stop();
        launch();
    }

    /** Kills it as a power cut would and starts it again on the same data. */
    void crashAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        launch();
    }

    private void launch() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                System.getProperty("qingliu.jar"),
                "--server.port=" + port,
                "--management.server.port=" + managementPort,
                "--ledger.data-directory=" + directory.resolve("data")));
        command.addAll(options);
        process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        awaitHealth();
    }

    private void awaitHealth() throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(managementAddress("/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(giveUp)) {
            try {
                if (http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it does not listen yet
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new IllegalStateException("the product did not become healthy:\n" + Files.readString(log()));
    }

    private Path log() {
        return directory.resolve("product.log");
    }

    private void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the product did not stop within a minute of SIGTERM");
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
        http.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
