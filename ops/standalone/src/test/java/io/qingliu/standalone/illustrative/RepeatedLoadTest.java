package io.qingliu.standalone.illustrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.qingliu.store.LedgerHead;
import java.nio.file.Path;
import java.time.Duration;
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
        try (LoadedLedger ledger = LoadedLedger.start(one, CLUSTERS)) {
            head = ledger.number("SELECT max(position) FROM ledger.event");
            first = ledger.digest();
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
