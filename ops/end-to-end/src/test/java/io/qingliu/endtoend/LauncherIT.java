package io.qingliu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built launcher, started as a person would start it. */
class LauncherIT {

    @Test
    void the_built_launcher_answers(@TempDir Path directory) throws Exception {
        int port = freePort();
        int managementPort = freePort();
        Path log = directory.resolve("launcher.log");
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("qingliu.jar"),
                        "--server.port=" + port,
                        "--management.server.port=" + managementPort,
                        "--ledger.data-directory=" + directory.resolve("data"))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(status(launcher, managementPort, log)).isEqualTo(200);
        } finally {
            launcher.destroy();
            launcher.waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static int status(Process launcher, int port, Path log) throws Exception {
        Instant giveUp = Instant.now().plus(Duration.ofSeconds(90));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (launcher.isAlive() && Instant.now().isBefore(giveUp)) {
                try {
                    return client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode();
                } catch (IOException notYet) {
                    Thread.sleep(200);
                }
            }
        }
        throw new AssertionError("The launcher did not answer:\n" + Files.readString(log));
    }
}
