package io.qingliu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.qingliu.command.cluster.RegisterCluster;
import io.qingliu.command.evidence.FileEvidence;
import io.qingliu.command.kernel.AutomationProgress;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.ledger.OpenLedger;
import io.qingliu.command.ledger.SetAsideParkedEvent;
import io.qingliu.command.park.RegisterPark;
import io.qingliu.command.unit.EstablishUnit;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EvidenceId;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.ledger.ParkedEventSetAside;
import io.qingliu.events.unit.UnitKind;
import io.qingliu.processing.Followers;
import io.qingliu.store.Receipt;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.EventStore;
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
    WhenDocumentRegisteredThenWatch watch;

    @Autowired
    WhenEvidenceFiledThenTaste evidence;

    @Autowired
    EventStore store;

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
        // what one automation cannot handle, the others hear all the same
        assertThat(watch.seen).contains("document-good", "document-poison");
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

    @Test
    void a_poison_event_that_is_set_aside_lets_the_others_of_its_cluster_go_on_in_their_order() {
        ClusterId cluster = registeredCluster();
        evidence.poison.add("evidence-2");
        file(cluster, "evidence-1");
        Receipt poison = file(cluster, "evidence-2");
        file(cluster, "evidence-3");
        Receipt last = file(cluster, "evidence-4");
        assertThat(progress.await(last.lastPosition(), Duration.ofSeconds(60))).isTrue();
        assertThat(evidence.tasted).containsExactly("evidence-1");

        Receipt act = submit(setAside(poison, "已由人工核对并补办"));
        assertThat(progress.await(act.lastPosition(), Duration.ofSeconds(60))).isTrue();
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(evidence.tasted).containsExactly("evidence-1", "evidence-3", "evidence-4"));
        assertThat(automations.all().getFirst().parkedSequences()).doesNotContain(cluster.value());
        assertThat(store.readEvents("ledger-main").asStream().toList().getLast().getPayload())
                .isInstanceOfSatisfying(
                        ParkedEventSetAside.class,
                        aside -> assertThat(aside.position()).isEqualTo(poison.firstPosition()));

        // told twice: nothing more, and later events are heard as ever
        assertThat(catchThrowableOfType(RuleRefused.class, () -> submit(setAside(poison, "再次办理")))
                        .rule()
                        .name())
                .isEqualTo("IT_IS_ALREADY_SET_ASIDE");
        Receipt later = file(cluster, "evidence-5");
        assertThat(progress.await(later.lastPosition(), Duration.ofSeconds(60))).isTrue();
        assertThat(evidence.tasted).containsExactly("evidence-1", "evidence-3", "evidence-4", "evidence-5");
    }

    private SetAsideParkedEvent setAside(Receipt parked, String reason) {
        var event = store.readEvents(parked.stream()).next();
        return new SetAsideParkedEvent(
                new LedgerId("ledger-main"),
                as(Role.SYSTEM_ADMIN),
                "automations",
                parked.firstPosition(),
                event.getIdentifier(),
                "evidence.EvidenceFiled",
                ((EvidenceFiled) event.getPayload()).clusterId(),
                reason);
    }

    private ClusterId registeredCluster() {
        if (store.lastSequenceNumberFor("ledger-main").isEmpty()) {
            submit(new OpenLedger(new LedgerId("ledger-main"), as(Role.SYSTEM_ADMIN), false, "测试台账"));
        }
        UnitId unit = new UnitId("unit-parking");
        ParkId park = new ParkId("park-parking");
        ClusterId cluster = new ClusterId("cluster-PARKING");
        submit(new EstablishUnit(
                unit,
                as(Role.MUNICIPAL_BUREAU),
                "某区",
                null,
                UnitKind.DISTRICT,
                null,
                LocalDate.of(2024, 7, 1),
                new OrganisationId("org-section"),
                new OrganisationId("org-team")));
        submit(new RegisterPark(
                park,
                as(Role.MUNICIPAL_BUREAU),
                "某园区",
                null,
                ParkLevel.PROVINCIAL,
                false,
                Frontage.NO,
                List.of(),
                null,
                List.of(unit),
                null));
        submit(new RegisterCluster(
                cluster,
                as(Role.MUNICIPAL_BUREAU),
                "某组团",
                park,
                ParkLevel.PROVINCIAL,
                unit,
                null,
                Frontage.NO,
                List.of(),
                List.of()));
        return cluster;
    }

    private Receipt file(ClusterId cluster, String evidence) {
        return submit(new FileEvidence(
                new EvidenceId(evidence),
                as(Role.DISTRICT_BUREAU),
                new Sha256("5".repeat(64)),
                "image/jpeg",
                1,
                EvidenceKind.PHOTO,
                null,
                null,
                null,
                null,
                cluster,
                List.of(),
                RetentionClass.LONG));
    }

    private Receipt submit(Command command) {
        String key = UUID.randomUUID().toString();
        return gateway.submit(command, key, key.getBytes(StandardCharsets.UTF_8), "t");
    }
}
