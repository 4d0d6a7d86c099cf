package io.qingliu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.qingliu.command.kernel.AutomationProgress;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.processing.Followers;
import io.qingliu.store.Receipt;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

class ParkingTest extends RunningLedger {
    @Autowired
    LedgerGateway gateway;

    @Autowired
    AutomationProgress progress;

    @Autowired
    WhenDocumentRegisteredThenTaste taste;

    @Autowired
    Followers automations;

    @Autowired
    HikariDataSource processDataSource;

    @Test
    void an_event_that_no_automation_can_handle_is_parked_and_the_others_go_on() throws SQLException {
        taste.poison.add("document-poison");
        Receipt poison = register(gateway, "document-poison");
        Receipt good = register(gateway, "document-good");
        assertThat(progress.await(good.lastPosition(), Duration.ofSeconds(60))).isTrue();
        assertThat(taste.tasted).contains("document-good").doesNotContain("document-poison");
        assertThat(ask(processDataSource, "SELECT position FROM process.parked_event WHERE follower = 'automations'"))
                .containsExactly(Long.toString(poison.firstPosition()));
        assertThat(ask(processDataSource, "SELECT sequence || ': ' || cause FROM process.parked_event"))
                .singleElement()
                .asString()
                .startsWith("document-poison: ")
                .contains("poison: document-poison");

        taste.poison.clear();
        ReflectionTestUtils.invokeMethod(automations, "retry", true);
        Awaitility.await()
                .untilAsserted(() -> assertThat(ask(processDataSource, "SELECT position FROM process.parked_event"))
                        .isEmpty());
        assertThat(taste.tasted).contains("document-poison");
    }
}
