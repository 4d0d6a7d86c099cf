package io.qingliu.command.kernel;

import static io.qingliu.command.kernel.GeneralRule.THERE_IS_NO_SUCH_EVENT;
import static io.qingliu.command.kernel.GeneralRule.THE_EVENT_IS_ABOUT_ANOTHER_CLUSTER;
import static io.qingliu.command.kernel.GeneralRule.THE_EVENT_IS_OF_ANOTHER_TYPE;
import static io.qingliu.command.kernel.GeneralRule.THE_EVENT_STANDS_AT_ANOTHER_POSITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.qingliu.command.cluster.RegisterCluster;
import io.qingliu.command.correction.CorrectEvent;
import io.qingliu.command.correction.CorrectEventAgain;
import io.qingliu.command.ledger.OpenLedger;
import io.qingliu.command.ledger.SetAsideParkedEvent;
import io.qingliu.command.park.RegisterPark;
import io.qingliu.command.testing.AllRooms;
import io.qingliu.command.unit.EstablishUnit;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.correction.FieldChange;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.CorrectionId;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.UnitKind;
import io.qingliu.testing.LedgerDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event that a command names exists and is what the command says. */
class NamedEventsTest {
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-11-30");
    private static final CorrectionId CORRECTION = new CorrectionId("correction-1");
    private static final UnitId UNIT = new UnitId("unit-a");
    private static final ParkId PARK = new ParkId("park-a");
    private static final ClusterId CLUSTER = new ClusterId("cluster-A1");
    private static final ClusterId OTHER = new ClusterId("cluster-A2");
    private static final FieldChange NAME = new FieldChange("name", "甲", "乙");

    private LedgerDatabase database;
    private AllRooms rooms;
    private String registered;
    private String established;

    @BeforeEach
    void open() {
        database = LedgerDatabase.fresh();
        rooms = new AllRooms(database);
        submit(new EstablishUnit(
                UNIT,
                ZHOU,
                "某区",
                null,
                UnitKind.DISTRICT,
                null,
                LocalDate.of(2024, 7, 1),
                new OrganisationId("org-section"),
                new OrganisationId("org-team")));
        submit(new RegisterPark(
                PARK,
                ZHOU,
                "某园区",
                null,
                ParkLevel.PROVINCIAL,
                false,
                Frontage.NO,
                List.of(),
                null,
                List.of(UNIT),
                null));
        for (ClusterId cluster : List.of(CLUSTER, OTHER)) {
            submit(new RegisterCluster(
                    cluster, ZHOU, "某组团", PARK, ParkLevel.PROVINCIAL, UNIT, null, Frontage.NO, List.of(), List.of()));
        }
        registered = eventOf(CLUSTER.value());
        established = eventOf(UNIT.value());
    }

    @AfterEach
    void close() {
        rooms.close();
        database.close();
    }

    @Test
    void a_corrected_event_exists() {
        for (String nobody :
                List.of(UUID.randomUUID().toString(), "not an id", registered.toUpperCase(Locale.ROOT), "1-1-1-1-1")) {
            refused(correct(nobody, "cluster.ClusterRegistered", CLUSTER), THERE_IS_NO_SUCH_EVENT, "eventId", nobody);
        }
        submit(correct(registered, "cluster.ClusterRegistered", CLUSTER));
        refused(
                new CorrectEventAgain(
                        CORRECTION,
                        ZHOU,
                        UUID.randomUUID().toString(),
                        "cluster.ClusterRegistered",
                        CLUSTER,
                        List.of(NAME),
                        "再次核对"),
                THERE_IS_NO_SUCH_EVENT,
                "eventId",
                "");
    }

    @Test
    void it_is_of_the_type_that_the_correction_says() {
        refused(
                correct(registered, "cluster.ClusterRenamed", CLUSTER),
                THE_EVENT_IS_OF_ANOTHER_TYPE,
                "eventType",
                "cluster.ClusterRegistered");
    }

    @Test
    void it_belongs_to_the_cluster_that_the_correction_says_or_to_none() {
        refused(
                correct(registered, "cluster.ClusterRegistered", OTHER),
                THE_EVENT_IS_ABOUT_ANOTHER_CLUSTER,
                "clusterId",
                CLUSTER.value());
        refused(
                correct(registered, "cluster.ClusterRegistered", null),
                THE_EVENT_IS_ABOUT_ANOTHER_CLUSTER,
                "clusterId",
                CLUSTER.value());
        refused(
                correct(established, "unit.UnitEstablished", CLUSTER),
                THE_EVENT_IS_ABOUT_ANOTHER_CLUSTER,
                "clusterId",
                "—");
        submit(correct(established, "unit.UnitEstablished", null));
    }

    @Test
    void it_stands_where_an_act_about_its_place_says() {
        CommandContext admin = Someone.as(Role.SYSTEM_ADMIN, "admin", "2024-11-30");
        LedgerId main = new LedgerId("ledger-main");
        submit(new OpenLedger(main, admin, false, "台账"));
        refused(
                new SetAsideParkedEvent(
                        main, admin, "automations", 4, registered, "cluster.ClusterRegistered", CLUSTER, "人工补办"),
                THE_EVENT_STANDS_AT_ANOTHER_POSITION,
                "position",
                "3");
        submit(new SetAsideParkedEvent(
                main, admin, "automations", 3, registered, "cluster.ClusterRegistered", CLUSTER, "人工补办"));
    }

    @Test
    void the_room_says_that_a_text_is_missing() {
        RuleRefused refused = catchThrowableOfType(
                RuleRefused.class, () -> submit(correct(" ", "cluster.ClusterRegistered", CLUSTER)));
        assertThat(refused.rule()).isEqualTo(GeneralRule.A_TEXT_IS_DEMANDED);
    }

    private String eventOf(String stream) {
        return rooms.store().readEvents(stream).next().getIdentifier();
    }

    private static CorrectEvent correct(String event, String type, @Nullable ClusterId cluster) {
        return new CorrectEvent(CORRECTION, ZHOU, event, type, cluster, List.of(NAME), "核对");
    }

    private void refused(Command command, Rule rule, String field, String told) {
        long before = events();
        RuleRefused refused = catchThrowableOfType(RuleRefused.class, () -> submit(command));
        assertThat(refused).isNotNull();
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.zh()).contains(told);
        assertThat(refused.en()).contains(told);
        assertThat(events()).isEqualTo(before);
    }

    private void submit(Command command) {
        String key = UUID.randomUUID().toString();
        rooms.gateway().submit(command, key, key.getBytes(StandardCharsets.UTF_8), "t");
    }

    private long events() {
        return database.number("SELECT count(*) FROM ledger.event");
    }
}
