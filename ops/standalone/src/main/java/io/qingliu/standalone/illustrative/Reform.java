package io.qingliu.standalone.illustrative;

import io.qingliu.command.cluster.MoveClusterToPark;
import io.qingliu.command.cluster.MoveClusterToUnit;
import io.qingliu.command.park.ChangeParkLevel;
import io.qingliu.command.park.DeclareParkContainment;
import io.qingliu.command.park.MergePark;
import io.qingliu.command.park.RegisterPark;
import io.qingliu.command.park.RenamePark;
import io.qingliu.command.park.SplitPark;
import io.qingliu.command.unit.AbolishUnit;
import io.qingliu.command.unit.AssignDivisionCode;
import io.qingliu.command.unit.ChangeUnitBoundary;
import io.qingliu.command.unit.DesignateSigningPair;
import io.qingliu.command.unit.MergeUnit;
import io.qingliu.command.unit.RenameUnit;
import io.qingliu.command.unit.SplitUnit;
import io.qingliu.events.Basis;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DivisionCode;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.MovedCluster;
import io.qingliu.standalone.illustrative.Register.ClusterEntry;
import io.qingliu.standalone.illustrative.Register.ParkEntry;
import io.qingliu.standalone.illustrative.Register.UnitEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Units and parks change: the reform of November 2025, parks split, merged and renamed. */
final class Reform {
    /** The day on which the reform takes effect. */
    static final LocalDate DAY = LocalDate.of(2025, 11, 6);

    /** From this day on people sign for the units that followed. */
    private static final LocalDate KNOWN = LocalDate.of(2025, 11, 14);

    private static final Person BUREAU = People.bureau(1);

    /** Number of the unit that followed, for each unit that ended; a split unit's clusters went to both. */
    private static final Map<String, Integer> FOLLOWED_BY = Map.of("17", 16, "18", 42);

    private static final int SPLIT_UNIT = 19;
    private static final int MOVED_OVER_THE_BOUNDARY = 97;
    private static final int WRONGLY_PLACED = 101;

    private final Register register;
    private final Script script;

    Reform(Register register, RandomGenerator random) {
        this.register = register;
        this.script = new Script("reform", Programme.FIRST_DAY.plusDays(8), random);
    }

    /** The unit that answers for a cluster on a day. */
    static UnitEntry unitOf(ClusterEntry cluster, Register register, LocalDate day) {
        UnitEntry unit = cluster.unit();
        if (cluster.number() == WRONGLY_PLACED && !day.isBefore(LocalDate.of(2025, 6, 2))) {
            return register.unit(31);
        }
        if (day.isBefore(KNOWN)) {
            return unit;
        }
        if (unit.number().equals(String.valueOf(SPLIT_UNIT))) {
            return register.unit(cluster.number() % 2 == 0 ? 43 : 44);
        }
        Integer next = FOLLOWED_BY.get(unit.number());
        return next == null ? unit : register.unit(next);
    }

    Script tell() {
        parksOf2024();
        unitsOf2025();
        parksOf2026();
        return script;
    }

    private void parksOf2024() {
        ParkEntry upgraded = register.park(Register.NATIONAL);
        List<ClusterId> clusters = clustersOf(upgraded);
        script.ask(
                BUREAU, c -> new ChangeParkLevel(upgraded.id(), c, ParkLevel.PROVINCIAL, clusters, "登记时级别待核，先按省级登记"));
        script.later(4, 6);
        script.ask(
                BUREAU, c -> new ChangeParkLevel(upgraded.id(), c, ParkLevel.NATIONAL, clusters, "核对批复文件，确为国家级综合保税区"));
        script.goTo(LocalDate.of(2024, 9, 10));
        script.ask(
                BUREAU,
                c -> new DeclareParkContainment(
                        register.park(12).id(), c, register.park(2).id(), "综合保税区位于该经开区规划范围内"));
        script.goTo(LocalDate.of(2025, 3, 18));
        script.ask(
                BUREAU,
                c -> new RenamePark(register.park(20).id(), c, register.park(20).stem() + "高新区", "获批高新区后更名"));
        script.goTo(LocalDate.of(2025, 5, 20));
        ClusterEntry wrong = register.cluster(WRONGLY_PLACED);
        script.ask(
                BUREAU,
                c -> new MoveClusterToUnit(
                        wrong.id(), c, register.unit(31).id(), LocalDate.of(2025, 5, 20), "登记时归属单位有误，按属地更正"));
    }

    private void unitsOf2025() {
        script.goTo(LocalDate.of(2025, 10, 27));
        Basis decree = Papers.municipal(script.day(), 88, "关于部分区划调整后上报单位衔接工作的通知");
        for (int number : List.of(42, 43, 44)) {
            script.ask(BUREAU, decree, c -> Opening.establish(register.unit(number), c, DAY));
        }
        script.goTo(DAY);
        abolish();
        split();
        merge();
        UnitEntry from = register.unit(2);
        ClusterEntry moved = register.cluster(MOVED_OVER_THE_BOUNDARY);
        script.ask(
                BUREAU,
                c -> new ChangeUnitBoundary(
                        from.id(),
                        c,
                        "两镇划入相邻区，镇域内组团随之划转",
                        List.of(new MovedCluster(moved.id(), register.unit(3).id())),
                        DAY));
        script.later(3, 6);
        UnitEntry branch = register.unit(41);
        script.ask(BUREAU, c -> new RenameUnit(branch.id(), c, branch.stem() + "新区直属分局", DAY, "随区划调整更名"));
        script.later(5, 9);
        UnitEntry established = register.unit(42);
        script.ask(BUREAU, c -> new AssignDivisionCode(established.id(), c, new DivisionCode("509999"), script.day()));
        script.later(5, 9);
        script.ask(
                BUREAU,
                c -> new DesignateSigningPair(
                        established.id(),
                        c,
                        new OrganisationId("org-" + established.name() + "-水生态科"),
                        established.team(),
                        LocalDate.of(2026, 1, 1),
                        "新机构三定方案明确责任科室"));
    }

    private void abolish() {
        UnitEntry ended = register.unit(18);
        UnitId to = register.unit(42).id();
        List<MovedCluster> moved = clustersOf(ended).stream()
                .map(cluster -> new MovedCluster(cluster.id(), to))
                .toList();
        script.ask(BUREAU, c -> new AbolishUnit(ended.id(), c, List.of(to), moved, DAY, "区划调整，撤销该区，设立新区"));
    }

    private void split() {
        UnitEntry ended = register.unit(SPLIT_UNIT);
        List<UnitId> successors =
                List.of(register.unit(43).id(), register.unit(44).id());
        List<MovedCluster> moved = clustersOf(ended).stream()
                .map(cluster -> new MovedCluster(cluster.id(), successors.get(cluster.number() % 2 == 0 ? 0 : 1)))
                .toList();
        script.ask(BUREAU, c -> new SplitUnit(ended.id(), c, successors, moved, DAY, "区划调整，一分为二"));
    }

    private void merge() {
        UnitEntry ended = register.unit(17);
        UnitId into = register.unit(16).id();
        List<MovedCluster> moved = clustersOf(ended).stream()
                .map(cluster -> new MovedCluster(cluster.id(), into))
                .toList();
        script.ask(BUREAU, c -> new MergeUnit(ended.id(), c, into, moved, DAY, "区划调整，并入相邻区"));
    }

    private void parksOf2026() {
        script.goTo(LocalDate.of(2026, 2, 24));
        ParkEntry split = register.park(42);
        List<ParkEntry> successors = List.of(register.park(51), register.park(52));
        for (ParkEntry successor : successors) {
            script.ask(
                    BUREAU,
                    c -> new RegisterPark(
                            successor.id(),
                            c,
                            successor.name(),
                            successor.englishName(),
                            split.level(),
                            false,
                            split.frontage(),
                            split.rivers(),
                            null,
                            List.of(split.unit().id()),
                            "由" + split.name() + "分设"));
        }
        List<ClusterEntry> clusters = register.clusters().stream()
                .filter(cluster -> cluster.park().equals(split))
                .toList();
        for (int i = 0; i < clusters.size(); i++) {
            move(clusters.get(i), successors.get(i % 2));
        }
        script.ask(
                BUREAU,
                c -> new SplitPark(
                        split.id(), c, successors.stream().map(ParkEntry::id).toList(), "管理体制调整，两片分设为两个园区"));
        script.goTo(LocalDate.of(2026, 5, 19));
        ParkEntry merged = register.park(50);
        ParkEntry into = register.park(49);
        register.clusters().stream()
                .filter(cluster -> cluster.park().equals(merged))
                .forEach(cluster -> move(cluster, into));
        script.ask(BUREAU, c -> new MergePark(merged.id(), c, into.id(), "园区整合，并入相邻园区"));
    }

    private void move(ClusterEntry cluster, ParkEntry to) {
        LocalDate day = script.day();
        script.ask(BUREAU, c -> new MoveClusterToPark(cluster.id(), c, to.id(), to.level(), day, "随园区调整变更所属园区"));
    }

    private List<ClusterId> clustersOf(ParkEntry park) {
        return register.clusters().stream()
                .filter(cluster -> cluster.park().equals(park))
                .map(ClusterEntry::id)
                .toList();
    }

    private List<ClusterEntry> clustersOf(UnitEntry unit) {
        return register.clusters().stream()
                .filter(cluster -> cluster.unit().equals(unit))
                .toList();
    }
}
