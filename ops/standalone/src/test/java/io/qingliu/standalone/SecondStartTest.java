package io.qingliu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.Receipt;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class SecondStartTest {
    /** Running products of other tests share this process and go on. */
    private final Set<Thread> ofOtherTests =
            Set.copyOf(Thread.getAllStackTraces().keySet());

    @Test
    void a_second_start_finds_what_the_first_wrote_and_answers_it_again() {
        Path data = RunningLedger.freshDirectory();
        Receipt written;
        try (ConfigurableApplicationContext first = start(data)) {
            written = RunningLedger.register(first.getBean(LedgerGateway.class), "document-first");
        }
        try (ConfigurableApplicationContext second = start(data)) {
            LedgerEngine ledger = second.getBean("commandEngine", LedgerEngine.class);
            assertThat(ledger.readEvents("document-first", 0).asStream()).hasSize(1);
            assertThat(RunningLedger.register(second.getBean(LedgerGateway.class), "document-first"))
                    .isEqualTo(written);
            Receipt next = RunningLedger.register(second.getBean(LedgerGateway.class), "document-second");
            assertThat(next.firstPosition()).isEqualTo(written.lastPosition() + 1);
        }
        assertNothingLingers();
    }

    /** What would keep the process alive after its stop. */
    private void assertNothingLingers() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                        .filteredOn(thread -> !thread.isDaemon() && !ofOtherTests.contains(thread))
                        .extracting(Thread::getName)
                        .noneMatch(name -> name.contains("EventProcessor")
                                || name.contains("EmbeddedEventStore")
                                || name.contains("axon-janitor")));
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Standalone.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--ledger.data-directory=" + data,
                        "--ledger.program-directory=" + RunningLedger.PROGRAMS);
    }
}
