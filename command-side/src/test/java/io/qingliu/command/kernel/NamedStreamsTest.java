package io.qingliu.command.kernel;

import static io.qingliu.command.kernel.GeneralRule.THERE_IS_NO_SUCH_CLUSTER;
import static io.qingliu.command.kernel.GeneralRule.THERE_IS_NO_SUCH_PARK;
import static io.qingliu.command.kernel.GeneralRule.THERE_IS_NO_SUCH_UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.qingliu.command.annualplan.AdoptAnnualPlan;
import io.qingliu.command.cluster.MergeCluster;
import io.qingliu.command.cluster.MoveClusterToPark;
import io.qingliu.command.cluster.MoveClusterToUnit;
import io.qingliu.command.cluster.RegisterCluster;
import io.qingliu.command.cluster.SplitCluster;
import io.qingliu.command.enforcement.OpenJointCase;
import io.qingliu.command.park.DeclareParkContainment;
import io.qingliu.command.park.MergePark;
import io.qingliu.command.park.RegisterPark;
import io.qingliu.command.park.SplitPark;
import io.qingliu.command.testing.AllRooms;
import io.qingliu.command.unit.AbolishUnit;
import io.qingliu.command.unit.ChangeUnitBoundary;
import io.qingliu.command.unit.EstablishUnit;
import io.qingliu.command.unit.MergeUnit;
import io.qingliu.command.unit.SplitUnit;
import io.qingliu.events.Basis;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.annualplan.ClusterGoal;
import io.qingliu.events.cluster.SuccessorCluster;
import io.qingliu.events.enforcement.JointCaseKind;
import io.qingliu.events.ids.AnnualPlanId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.MovedCluster;
import io.qingliu.events.unit.UnitKind;
import io.qingliu.store.Receipt;
import io.qingliu.testing.LedgerDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clusters, parks and units that a command names were registered before, or in the same batch. */
class NamedStreamsTest {
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-11-30");
    private static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-11-30");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 1);
    private static final UnitId UNIT = new UnitId("unit-a");
    private static final UnitId OTHER_UNIT = new UnitId("unit-b");
    private static final UnitId NO_UNIT = new UnitId("unit-404");
    private static final ParkId PARK = new ParkId("park-a");
    private static final ParkId NO_PARK = new ParkId("park-404");
    private static final ClusterId CLUSTER = new ClusterId("cluster-A1");
    private static final ClusterId NO_CLUSTER = new ClusterId("cluster-404");

    private LedgerDatabase database;
    private AllRooms rooms;

    @BeforeEach
    void open() {
        database = LedgerDatabase.fresh();
        rooms = new AllRooms(database);
    }

    @AfterEach
    void close() {
        rooms.close();
        database.close();
    }

    @Test
    void a_cluster_is_registered_in_a_park_and_under_a_unit_that_exist() {
        registered();
        refused(cluster("cluster-A2", NO_PARK, UNIT), THERE_IS_NO_SUCH_PARK, "parkId", NO_PARK.value());
        refused(cluster("cluster-A2", PARK, NO_UNIT), THERE_IS_NO_SUCH_UNIT, "unitId", NO_UNIT.value());
        refused(
                new RegisterCluster(
                        new ClusterId("cluster-A2"),
                        ZHOU,
                        "乙组团",
                        PARK,
                        ParkLevel.PROVINCIAL,
                        UNIT,
                        null,
                        Frontage.UNKNOWN,
                        List.of(),
                        List.of(CLUSTER, NO_CLUSTER)),
                THERE_IS_NO_SUCH_CLUSTER,
                "predecessors[1]",
                NO_CLUSTER.value());
        submit(cluster("cluster-A2", PARK, UNIT));
    }

    @Test
    void a_cluster_moves_and_merges_to_where_somebody_is() {
        registered();
        refused(
                new MoveClusterToPark(CLUSTER, ZHOU, NO_PARK, ParkLevel.NATIONAL, DAY, "调整"),
                THERE_IS_NO_SUCH_PARK,
                "after",
                NO_PARK.value());
        refused(
                new MoveClusterToUnit(CLUSTER, ZHOU, NO_UNIT, DAY, "调整"),
                THERE_IS_NO_SUCH_UNIT,
                "after",
                NO_UNIT.value());
        refused(
                new MergeCluster(CLUSTER, ZHOU, NO_CLUSTER, List.of(), "合并"),
                THERE_IS_NO_SUCH_CLUSTER,
                "into",
                NO_CLUSTER.value());
        submit(new MoveClusterToUnit(CLUSTER, ZHOU, OTHER_UNIT, DAY, "调整"));
    }

    @Test
    void a_park_lies_in_units_and_within_a_park_that_exist() {
        registered();
        refused(park("park-b", null, UNIT, NO_UNIT), THERE_IS_NO_SUCH_UNIT, "units[1]", NO_UNIT.value());
        refused(park("park-b", NO_PARK, UNIT), THERE_IS_NO_SUCH_PARK, "within", NO_PARK.value());
        refused(
                new DeclareParkContainment(PARK, ZHOU, NO_PARK, "核对"),
                THERE_IS_NO_SUCH_PARK,
                "within",
                NO_PARK.value());
        refused(new MergePark(PARK, ZHOU, NO_PARK, "合并"), THERE_IS_NO_SUCH_PARK, "into", NO_PARK.value());
        submit(park("park-b", PARK, UNIT, OTHER_UNIT));
    }

    @Test
    void about_its_own_stream_the_room_says_what_is_wrong() {
        registered();
        RuleRefused itself = catchThrowableOfType(
                RuleRefused.class, () -> submit(park("park-within-itself", new ParkId("park-within-itself"), UNIT)));
        assertThat(itself.rule().name()).isEqualTo("A_PARK_CANNOT_LIE_WITHIN_ITSELF");
    }

    @Test
    void the_other_papers_name_units_that_exist() {
        registered();
        refused(
                new AdoptAnnualPlan(
                        new AnnualPlanId("annualplan-a-2025"),
                        LI,
                        NO_UNIT,
                        2025,
                        List.of(new ClusterGoal(CLUSTER, "达标")),
                        new Basis(null, "工作要点", null, null)),
                THERE_IS_NO_SUCH_UNIT,
                "unitId",
                NO_UNIT.value());
        refused(
                new OpenJointCase(
                        new EnforcementId("enforcement-1"),
                        ZHOU,
                        JointCaseKind.DIRECT_DISCHARGE,
                        "联合检查",
                        List.of(UNIT, NO_UNIT),
                        List.of(),
                        List.of(),
                        List.of(CLUSTER)),
                THERE_IS_NO_SUCH_UNIT,
                "units[1]",
                NO_UNIT.value());
    }

    @Test
    void what_follows_may_be_registered_later() {
        registered();
        submit(new SplitPark(PARK, ZHOU, List.of(new ParkId("park-a1"), new ParkId("park-a2")), "分设"));
        submit(new SplitCluster(
                CLUSTER,
                ZHOU,
                List.of(
                        new SuccessorCluster(new ClusterId("cluster-A11"), "北组团"),
                        new SuccessorCluster(new ClusterId("cluster-A12"), "南组团")),
                List.of(),
                "拆分"));
        submit(new SplitUnit(UNIT, ZHOU, List.of(new UnitId("unit-a1"), new UnitId("unit-a2")), List.of(), DAY, "拆分"));
        submit(new AbolishUnit(OTHER_UNIT, ZHOU, List.of(new UnitId("unit-b1")), List.of(), DAY, "撤销"));
    }

    @Test
    void a_cluster_is_moved_only_to_a_unit_that_exists() {
        registered();
        List<MovedCluster> moved = List.of(new MovedCluster(CLUSTER, NO_UNIT));
        refused(
                new ChangeUnitBoundary(UNIT, ZHOU, "划入", moved, DAY),
                THERE_IS_NO_SUCH_UNIT,
                "clustersMoved[0].to",
                NO_UNIT.value());
        refused(
                new AbolishUnit(UNIT, ZHOU, List.of(NO_UNIT), moved, DAY, "撤销"),
                THERE_IS_NO_SUCH_UNIT,
                "clustersMoved[0].to",
                NO_UNIT.value());
        refused(
                new MergeUnit(UNIT, ZHOU, NO_UNIT, List.of(), DAY, "合并"),
                THERE_IS_NO_SUCH_UNIT,
                "into",
                NO_UNIT.value());
    }

    @Test
    void in_a_batch_what_came_before_counts_and_what_comes_later_does_not() {
        together("k1", unit(UNIT), park(PARK.value(), null, UNIT), cluster(CLUSTER.value(), PARK, UNIT));
        assertThat(events()).isEqualTo(3);

        BatchRefused refused = catchThrowableOfType(
                BatchRefused.class, () -> together("k2", unit(OTHER_UNIT), park("park-b", NO_PARK, OTHER_UNIT)));
        assertThat(refused.index()).isEqualTo(1);
        assertRefused((RuleRefused) refused.refusal(), THERE_IS_NO_SUCH_PARK, "within", NO_PARK.value());
        BatchRefused tooEarly = catchThrowableOfType(
                BatchRefused.class, () -> together("k3", park("park-b", null, OTHER_UNIT), unit(OTHER_UNIT)));
        assertThat(tooEarly.index()).isZero();
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void what_a_refused_batch_would_have_opened_is_not_known_afterwards() {
        catchThrowableOfType(
                BatchRefused.class,
                () -> together("k1", unit(UNIT), park("park-b", null, UNIT), park("park-c", NO_PARK, UNIT)));
        refused(park("park-b", null, UNIT), THERE_IS_NO_SUCH_UNIT, "units[0]", UNIT.value());
        assertThat(events()).isZero();
    }

    private void registered() {
        together(
                "registered",
                unit(UNIT),
                unit(OTHER_UNIT),
                park(PARK.value(), null, UNIT),
                cluster(CLUSTER.value(), PARK, UNIT));
    }

    private static EstablishUnit unit(UnitId unit) {
        return new EstablishUnit(
                unit,
                ZHOU,
                "某区",
                null,
                UnitKind.DISTRICT,
                null,
                DAY,
                new OrganisationId("org-section"),
                new OrganisationId("org-team"));
    }

    private static RegisterPark park(String park, @Nullable ParkId within, UnitId... units) {
        return new RegisterPark(
                new ParkId(park),
                ZHOU,
                "某园区",
                null,
                ParkLevel.PROVINCIAL,
                false,
                Frontage.UNKNOWN,
                List.of(),
                within,
                List.of(units),
                null);
    }

    private static RegisterCluster cluster(String cluster, ParkId park, UnitId unit) {
        return new RegisterCluster(
                new ClusterId(cluster),
                ZHOU,
                "某组团",
                park,
                ParkLevel.PROVINCIAL,
                unit,
                null,
                Frontage.UNKNOWN,
                List.of(),
                List.of());
    }

    private void refused(Command command, Rule rule, String field, String named) {
        long before = events();
        assertRefused(catchThrowableOfType(RuleRefused.class, () -> submit(command)), rule, field, named);
        assertThat(events()).isEqualTo(before);
    }

    private static void assertRefused(RuleRefused refused, Rule rule, String field, String named) {
        assertThat(refused).isNotNull();
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.zh()).contains(named);
        assertThat(refused.en()).contains(named);
    }

    private Receipt submit(Command command) {
        String key = UUID.randomUUID().toString();
        return rooms.gateway().submit(command, key, key.getBytes(StandardCharsets.UTF_8), "t");
    }

    private Receipt together(String key, Command... commands) {
        return rooms.gateway().submitTogether(List.of(commands), key, key.getBytes(StandardCharsets.UTF_8), "t");
    }

    private long events() {
        return database.number("SELECT count(*) FROM ledger.event");
    }
}
