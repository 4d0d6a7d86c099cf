package io.qingliu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.AutomationProgress;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.LedgerAutomation;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.events.Role;
import io.qingliu.store.Receipt;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who waits for the automations waits for what they asked for as well, in whatever process they ran. */
class AutomationProgressTest extends RunningLedger {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    LedgerGateway gateway;

    @Autowired
    AutomationProgress progress;

    @Autowired
    WhenDocumentRegisteredThenTaste taste;

    @Test
    void what_an_automation_of_another_process_asked_for_is_waited_for() {
        Receipt asked = register(gateway, "document-asked");
        assertThat(progress.await(asked.lastPosition(), PATIENCE)).isTrue();

        CountDownLatch until = new CountDownLatch(1);
        taste.held.put("document-elsewhere", until);
        register(gateway, "document-elsewhere", automation());
        assertThat(progress.await(asked.lastPosition(), Duration.ofMillis(500))).isFalse();

        until.countDown();
        assertThat(progress.await(asked.lastPosition(), PATIENCE)).isTrue();
        assertThat(taste.tasted).contains("document-elsewhere");
    }

    /** As an automation would ask, but not by this process's hand. */
    private static CommandContext automation() {
        CommandContext somebody = as(Role.MUNICIPAL_BUREAU);
        return new CommandContext(
                somebody.occurredOn(),
                LedgerAutomation.ACTOR,
                somebody.role(),
                LedgerAutomation.ORGANISATION,
                null,
                somebody.source(),
                null,
                somebody.recordedAt(),
                null);
    }
}
