package io.qingliu.command.cluster;

import static io.qingliu.command.cluster.Given.AUTO;
import static io.qingliu.command.cluster.Given.BODY;
import static io.qingliu.command.cluster.Given.CLOSE_OUT_PAPER;
import static io.qingliu.command.cluster.Given.CLUSTER;
import static io.qingliu.command.cluster.Given.CONCLUDED;
import static io.qingliu.command.cluster.Given.EAST;
import static io.qingliu.command.cluster.Given.LI;
import static io.qingliu.command.cluster.Given.NEW_YEAR;
import static io.qingliu.command.cluster.Given.OVERFLOW;
import static io.qingliu.command.cluster.Given.PARK;
import static io.qingliu.command.cluster.Given.UNIT;
import static io.qingliu.command.cluster.Given.WEST;
import static io.qingliu.command.cluster.Given.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Verdict;
import io.qingliu.events.cluster.ClusterEvent;
import io.qingliu.events.cluster.ProblemMapping;
import io.qingliu.events.cluster.ReportStatus;
import io.qingliu.events.cluster.SuccessorCluster;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** A thousand lives of a cluster, each step of which is watched by {@link Watchman}. */
class ClusterHistoriesTest {
    private static final List<ParkId> PARKS = List.of(PARK, new ParkId("park-b"));
    private static final List<UnitId> UNITS = List.of(UNIT, new UnitId("unit-b"), new UnitId("unit-c"));
    private static final List<ClusterId> CLUSTERS = List.of(CLUSTER, EAST, WEST);
    private static final List<PolicyRef> COHORT_POLICIES =
            List.of(Policies.MAINSTREAM, Policies.THREE_RIVERS, Policies.RIVERS_ONLY, Policies.NATIONAL_ONLY);
    private static final List<List<String>> RIVERS =
            List.of(List.of(), List.of("长江"), List.of("嘉陵江"), List.of("乌江", "长江"));

    private final Map<Class<?>, Integer> seen = new HashMap<>();

    @Test
    void a_thousand_histories_keep_what_the_room_promises() {
        for (int seed = 0; seed < 1_000; seed++) {
            live(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        }
        for (Class<?> type : ClusterEvent.class.getPermittedSubclasses()) {
            assertThat(seen.getOrDefault(type, 0)).as(type.getSimpleName()).isGreaterThan(60);
        }
    }

    private void live(RandomGenerator random) {
        Cluster cluster = Cluster.NOT_YET;
        Watchman watchman = new Watchman();
        for (int step = 0; step < 60; step++) {
            ClusterCommand command = step == 0 ? registration(random) : any(random);
            List<ClusterEvent> events;
            try {
                events = cluster.decide(command, Policies.PUBLISHED);
            } catch (RuleRefused refused) {
                continue;
            }
            for (ClusterEvent event : events) {
                watchman.sees(event);
                seen.merge(event.getClass(), 1, Integer::sum);
                cluster = cluster.evolve(event);
            }
            watchman.checksTheDemonstrationWasTold();
        }
    }

    private static ClusterCommand registration(RandomGenerator random) {
        boolean alongARiver = random.nextBoolean();
        return new RegisterCluster(
                CLUSTER,
                ZHOU,
                "甲",
                PARK,
                one(ParkLevel.values(), random),
                UNIT,
                BODY,
                alongARiver ? Frontage.YES : one(Frontage.values(), random),
                alongARiver ? one(RIVERS, random) : List.of(),
                List.of());
    }

    private static ClusterCommand any(RandomGenerator random) {
        return switch (random.nextInt(64)) {
            case 0, 1, 2, 3 -> {
                int count = random.nextInt(5);
                yield new DetermineScope(CLUSTER, ZHOU, count > 0 || random.nextInt(9) == 0, count, "核对");
            }
            case 4, 5, 6 ->
                new DetermineFrontage(CLUSTER, LI, one(Frontage.values(), random), one(RIVERS, random), "核实");
            case 7, 8, 9, 10, 11, 12 -> new AssignCohort(CLUSTER, ZHOU, one(COHORT_POLICIES, random));
            case 13 -> new DeclareDemonstrationIntention(CLUSTER, LI, random.nextBoolean(), null);
            case 14 -> new RenameCluster(CLUSTER, ZHOU, one(List.of("甲", "乙", "丙"), random), "批复");
            case 15, 16 -> new MoveClusterToUnit(CLUSTER, AUTO, one(UNITS, random), NEW_YEAR, "区划调整");
            case 17 ->
                new MoveClusterToPark(
                        CLUSTER, ZHOU, one(PARKS, random), one(ParkLevel.values(), random), NEW_YEAR, "整合");
            case 18, 19 -> new NoteParkLevel(CLUSTER, AUTO, one(ParkLevel.values(), random), one(PARKS, random));
            case 20 -> succession(random);
            case 21, 22 -> new SuspendCluster(CLUSTER, ZHOU, "搬迁");
            case 23, 24, 25 -> new ResumeCluster(CLUSTER, ZHOU, "搬迁完成");
            case 26, 27, 28, 29, 30, 31, 32, 33, 34, 35 ->
                new NoteAcceptance(
                        CLUSTER,
                        AUTO,
                        AcceptanceId.of(CLUSTER, random.nextInt(1, 6)),
                        random.nextInt(3) == 0 ? Verdict.FAIL : Verdict.PASS,
                        random.nextInt(5) == 0,
                        LocalDate.of(2024, 11, random.nextInt(1, 30)),
                        CONCLUDED);
            case 36, 37, 38, 39, 40, 41, 42, 43, 44 ->
                new NoteSummaryReport(
                        CLUSTER,
                        AUTO,
                        SummaryReportId.of(CLUSTER, random.nextInt(1, 6)),
                        one(ReportStatus.values(), random));
            case 45, 46, 47 -> new NoteParticipation(CLUSTER, AUTO, DemonstrationId.of(CLUSTER, random.nextInt(1, 3)));
            case 48, 49, 50, 51, 52, 53 ->
                new CloseOutCluster(CLUSTER, ZHOU, CLOSE_OUT_PAPER, Policies.BUREAU_CLOSES_OUT);
            case 54, 55, 56 ->
                new CloseOutCluster(CLUSTER, LI, CLOSE_OUT_PAPER, Policies.DISTRICT_CLOSES_OUT_WITHOUT_REPORT);
            case 57, 58, 59, 60 ->
                new ReopenCluster(
                        CLUSTER, ZHOU, "溢流", random.nextInt(4) == 0 ? List.of() : List.of(OVERFLOW), List.of());
            default -> new NoteSharedFact(CLUSTER, AUTO, "dispatch-7", "0193-aa", "dispatch.DispatchOpened", "调度");
        };
    }

    private static ClusterCommand succession(RandomGenerator random) {
        List<ProblemMapping> problems = List.of(new ProblemMapping(OVERFLOW, one(CLUSTERS, random)));
        return random.nextBoolean()
                ? new MergeCluster(CLUSTER, ZHOU, one(CLUSTERS, random), problems, "整合")
                : new SplitCluster(
                        CLUSTER,
                        ZHOU,
                        List.of(
                                new SuccessorCluster(one(CLUSTERS, random), "东"),
                                new SuccessorCluster(one(CLUSTERS, random), "西")),
                        problems,
                        "分设");
    }

    private static <T> T one(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }

    private static <T> T one(T[] of, RandomGenerator random) {
        return of[random.nextInt(of.length)];
    }
}
