package io.qingliu.standalone.illustrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.qingliu.store.LedgerHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The same programme, however often it is loaded and wherever it was broken off. */
class RepeatedLoadTest {
    private static final int CLUSTERS = 4;
    private static final int BROKEN_OFF_AFTER = 900;

    @TempDir
    Path one;

    @TempDir
    Path other;

    @Test
    void two_loads_say_the_same_and_a_second_start_loads_nothing() throws Exception {
        long head;
        String first;
        AtomicReference<HttpResponse<String>> meanwhile = new AtomicReference<>();
        try (LoadedLedger ledger = LoadedLedger.start(
                one, CLUSTERS, started -> meanwhile.set(ask(LoadedLedger.doors(started.getApplicationContext()))))) {
            head = ledger.number("SELECT max(position) FROM ledger.event");
            first = ledger.digest();
            people_are_asked_to_come_back_until_it_is_loaded(meanwhile.get(), ask(ledger.doors()));
        }

        breakOff(other);
        try (LoadedLedger continued = LoadedLedger.start(other, CLUSTERS)) {
            assertThat(continued.number("SELECT max(position) FROM ledger.event"))
                    .isEqualTo(head);
            assertThat(continued.digest()).isEqualTo(first);
        }

        try (LoadedLedger again = LoadedLedger.start(other, CLUSTERS)) {
            assertThat(again.number("SELECT max(position) FROM ledger.event")).isEqualTo(head);
        }
    }

    /** An act recorded today amid a past that is still being told would stand at a wrong place in it. */
    private static void people_are_asked_to_come_back_until_it_is_loaded(
            HttpResponse<String> meanwhile, HttpResponse<String> afterwards) {
        assertThat(meanwhile.statusCode()).isEqualTo(503);
        assertThat(meanwhile.headers().firstValue("Retry-After")).isPresent();
        assertThat(meanwhile.body()).contains("THE_LEDGER_IS_BEING_FILLED");
        assertThat(afterwards.statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> ask(URI doors) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(doors.resolve("/api/unit/unit-first/establish-unit"))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Ledger-Actor", "zhou-1")
                            .header("Ledger-Role", "MUNICIPAL_BUREAU")
                            .header("Ledger-Organisation", "org-municipal-bureau")
                            .POST(HttpRequest.BodyPublishers.ofString("""
                                    {"occurredOn":"2024-07-01","name":"第一区","kind":"DISTRICT","effectiveOn":"2024-07-01",
                                     "responsibleSection":"org-first-section","enforcementTeam":"org-first-team"}"""))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Stops the product in the middle of the loading. */
    private static void breakOff(Path data) throws InterruptedException {
        AtomicReference<ConfigurableApplicationContext> product = new AtomicReference<>();
        Thread running = Thread.ofPlatform().start(() -> {
            try {
                LoadedLedger.run(data, CLUSTERS, started -> product.set(started.getApplicationContext()));
            } catch (RuntimeException closedMeanwhile) {
                // a product that is closed while it starts says so
            }
        });
        await().atMost(Duration.ofMinutes(3)).until(() -> product.get() != null);
        LedgerHead head = product.get().getBean(LedgerHead.class);
        await().atMost(Duration.ofMinutes(3)).until(() -> head.known() > BROKEN_OFF_AFTER);
        product.get().close();
        running.join(Duration.ofMinutes(2));
        assertThat(running.isAlive()).isFalse();
    }
}
