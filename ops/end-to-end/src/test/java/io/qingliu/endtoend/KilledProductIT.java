package io.qingliu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product and its database die in all the ways in which they can die, and what was answered is there afterwards. */
class KilledProductIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Test
    void what_was_answered_survives(@TempDir Path directory) throws Exception {
        try (Product product = Product.start(directory)) {
            String key = UUID.randomUUID().toString();
            HttpResponse<String> first = open(product, key);
            assertThat(first.statusCode()).isEqualTo(201);

            // 1. the product is killed; its database lives on as an orphan, and the next start stops it
            long orphan = database(directory);
            product.crashAndRestart();
            assertThat(database(directory)).isNotEqualTo(orphan);
            assertThat(Files.readString(directory.resolve("product.log")))
                    .contains("遗留的数据库进程 " + orphan)
                    .contains("left its database process " + orphan + " behind");
            assertThat(open(product, key).body()).isEqualTo(first.body());

            // 2. the database is killed under the running product: away for a while, then back by itself
            ProcessHandle.of(database(directory)).orElseThrow().destroyForcibly();
            HttpResponse<String> away = await(product, key, 503);
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            assertThat(await(product, key, 201).body()).isEqualTo(first.body());

            // 3. both are killed at once, as by a power cut
            ProcessHandle.of(database(directory)).orElseThrow().destroyForcibly();
            product.crashAndRestart();
            assertThat(open(product, key).body()).isEqualTo(first.body());

            // 4. stopped as it should be: nothing is left behind
            List<ProcessHandle> servers =
                    ProcessHandle.of(database(directory)).stream().toList();
            product.restart();
            assertThat(servers).noneMatch(KilledProductIT::works);
            assertThat(open(product, key).body()).isEqualTo(first.body());
        }
    }

    /** A process that has ended but that nobody has buried yet has no working directory. */
    private static boolean works(ProcessHandle process) {
        return process.isAlive() && Files.exists(Path.of("/proc", Long.toString(process.pid()), "cwd"));
    }

    private static long database(Path directory) throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("data/postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static HttpResponse<String> await(Product product, String key, int status) throws Exception {
        Instant giveUp = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer = open(product, key);
        while (answer.statusCode() != status && Instant.now().isBefore(giveUp)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            answer = open(product, key);
        }
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer;
    }

    /** Puts the ledger into use; under the same key it is answered the same for ever. */
    private static HttpResponse<String> open(Product product, String key) throws Exception {
        URI address = product.address("/api/ledger/ledger-main/open-ledger");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("Ledger-Actor", "admin-1")
                .header("Ledger-Role", "SYSTEM_ADMIN")
                .header("Ledger-Organisation", "org-bureau")
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString("""
                        {"occurredOn": "2025-01-02", "illustrative": false, "statement": "试用"}
                        """))
                .build();
        return product.http().send(request, BodyHandlers.ofString());
    }
}
