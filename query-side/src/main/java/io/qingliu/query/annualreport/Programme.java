package io.qingliu.query.annualreport;

import io.qingliu.events.Cohort;
import io.qingliu.events.Mark;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Words;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.query.kernel.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far the programme has come on the last day: against each target, by cohort, by unit in new and old boundaries, by park.
 *
 * @param metWhen what counts as having reached the standard
 * @param metWhenZh the same in Chinese
 * @param metPolicy the policy that says so, with its version; null where none is loaded and acceptance counts
 * @param metMark where that policy comes from
 * @param targets the targets of the notice
 * @param byCohort clusters by cohort
 * @param boundariesOn the day whose boundaries {@code byUnit} has
 * @param byUnit clusters by the unit that answers for them on that day
 * @param boundariesBefore the day whose boundaries {@code byUnitBefore} has: the last before the period
 * @param byUnitBefore the same clusters by the unit that answered for them then
 * @param moved clusters that came under another unit between the two days
 * @param byPark clusters by park
 * @param parks how many parks have come how far, in all and of each level
 */
record Programme(
        MetWhen metWhen,
        String metWhenZh,
        @Nullable String metPolicy,
        @Nullable Mark metMark,
        List<Target> targets,
        List<Group> byCohort,
        LocalDate boundariesOn,
        List<Group> byUnit,
        LocalDate boundariesBefore,
        List<Group> byUnitBefore,
        List<Moved> moved,
        List<ParkLine> byPark,
        List<ParkCounts> parks) {
    /** Where the notice puts its targets. */
    private static final String NOTICE = "渝环办〔2024〕163号 二";

    private static final int DEMONSTRATIONS_OF_THE_NOTICE = 5;

    /**
     * A target.
     *
     * @param code which
     * @param zh what it wants
     * @param dueOn by when
     * @param source the document that sets it
     * @param mark where it comes from
     * @param goal how many clusters it wants
     * @param met how many have reached it, by what counts as reaching
     * @param clusters how many clusters it is about and how far they have come
     * @param parks the same of parks; null where the target does not count parks
     */
    record Target(
            String code,
            String zh,
            LocalDate dueOn,
            String source,
            Mark mark,
            long goal,
            long met,
            Counts clusters,
            @Nullable ParkCounts parks) {}

    /**
     * Clusters that have something in common.
     *
     * @param id of the cohort or unit
     * @param name its name
     * @param all how far all of them have come
     * @param cohort2025 those that are due in 2025
     * @param cohort2027 those that are due in 2027
     * @param undetermined those of which it is not known
     * @param clusters their ids
     */
    record Group(
            String id,
            String name,
            Counts all,
            Counts cohort2025,
            Counts cohort2027,
            Counts undetermined,
            List<String> clusters) {
        static Group of(String id, String name, List<ClusterKnown> some) {
            return new Group(
                    id,
                    name,
                    Counts.of(some),
                    Counts.of(ofCohort(some, Cohort.COHORT_2025)),
                    Counts.of(ofCohort(some, Cohort.COHORT_2027)),
                    Counts.of(ofCohort(some, Cohort.UNDETERMINED)),
                    some.stream().map(ClusterKnown::id).toList());
        }
    }

    /**
     * A cluster that came under another unit.
     *
     * @param clusterId which
     * @param cluster its name
     * @param before the unit before
     * @param beforeZh its name
     * @param after the unit now
     * @param afterZh its name
     */
    record Moved(
            String clusterId,
            String cluster,
            @Nullable String before,
            String beforeZh,
            @Nullable String after,
            String afterZh) {}

    /**
     * A park; it has come as far as all of its clusters in scope have.
     *
     * @param id which
     * @param name its name
     * @param level its level
     * @param levelZh the same in Chinese
     * @param counts how far its clusters have come
     * @param clusters their ids
     */
    record ParkLine(
            String id, String name, @Nullable ParkLevel level, String levelZh, Counts counts, List<String> clusters) {}

    /**
     * How many parks have come how far.
     *
     * @param of of which parks
     * @param parks how many have clusters that count
     * @param accepted in how many all of these are accepted
     * @param reported in how many all are reported
     * @param closedOut in how many all are closed out
     */
    record ParkCounts(String of, long parks, long accepted, long reported, long closedOut) {
        static ParkCounts of(String of, Collection<Counts> parks) {
            return new ParkCounts(
                    of,
                    parks.size(),
                    parks.stream().filter(it -> it.accepted() == it.clusters()).count(),
                    parks.stream().filter(it -> it.reported() == it.clusters()).count(),
                    parks.stream().filter(it -> it.closedOut() == it.clusters()).count());
        }
    }

    static Programme of(Known end, Period period) {
        List<ClusterKnown> counting = end.counting();
        Places now = end.places();
        Places before = now.on(period.before());
        Optional<PolicyFold.InForce> met = PolicyFold.rule(end.policies(), PolicyCode.STANDARD_MET, period.day());
        MetWhen metWhen = met.map(it -> MetWhen.read(it.rule().value())).orElse(MetWhen.ACCEPTED);
        List<ParkLine> parks = byPark(counting, now);
        return new Programme(
                metWhen,
                Words.zh(metWhen),
                met.map(it -> it.version().ref()).orElse(null),
                met.map(it -> it.rule().mark()).orElse(null),
                targets(end, counting, now, metWhen, period),
                cohorts(counting),
                period.day(),
                byUnit(counting, now),
                period.before(),
                byUnit(counting, before),
                moved(counting, before, now),
                parks,
                List.of(
                        ParkCounts.of("全部", parks.stream().map(ParkLine::counts).toList()),
                        parksOf(ParkLevel.NATIONAL, parks),
                        parksOf(ParkLevel.PROVINCIAL, parks)));
    }

    private static ParkCounts parksOf(ParkLevel level, List<ParkLine> parks) {
        return ParkCounts.of(
                Words.zh(level),
                parks.stream()
                        .filter(park -> park.level() == level)
                        .map(ParkLine::counts)
                        .toList());
    }

    private static List<Target> targets(
            Known end, List<ClusterKnown> counting, Places places, MetWhen metWhen, Period period) {
        List<ClusterKnown> honoured = end.clusters().stream()
                .filter(it -> it.content().participations().values().stream().anyMatch(Content.Honour::stands))
                .toList();
        Optional<PolicyFold.InForce> goal =
                PolicyFold.rule(end.policies(), PolicyCode.DEMONSTRATION_GOAL, period.day());
        List<ClusterKnown> of2025 = ofCohort(counting, Cohort.COHORT_2025);
        return List.of(
                new Target(
                        "DEMONSTRATIONS_2024",
                        "2024年底，打造5个“污水零直排区”示范园区（组团）",
                        LocalDate.of(2024, 12, 31),
                        NOTICE,
                        Mark.SEED,
                        goal.map(it -> Long.parseLong(it.rule().value())).orElse((long) DEMONSTRATIONS_OF_THE_NOTICE),
                        honoured.size(),
                        Counts.of(honoured),
                        null),
                target(
                        "COHORT_2025",
                        "2025年底，长江沿线所有园区（组团）、国家级园区（组团）达到建设标准",
                        LocalDate.of(2025, 12, 31),
                        of2025,
                        places,
                        metWhen),
                target("ALL_2027", "2027年底，全市所有园区（组团）达到建设标准", LocalDate.of(2027, 12, 31), counting, places, metWhen));
    }

    private static Target target(
            String code, String zh, LocalDate dueOn, List<ClusterKnown> some, Places places, MetWhen metWhen) {
        Counts counts = Counts.of(some);
        return new Target(
                code,
                zh,
                dueOn,
                NOTICE,
                Mark.SEED,
                counts.clusters(),
                metWhen.of(counts),
                counts,
                ParkCounts.of(
                        "全部",
                        byPark(some, places).stream().map(ParkLine::counts).toList()));
    }

    private static List<Group> cohorts(List<ClusterKnown> counting) {
        List<Group> groups = new ArrayList<>();
        for (Cohort cohort : Cohort.values()) {
            groups.add(Group.of(cohort.name(), Words.zh(cohort), ofCohort(counting, cohort)));
        }
        return groups;
    }

    private static List<ClusterKnown> ofCohort(List<ClusterKnown> some, Cohort cohort) {
        return some.stream().filter(it -> it.cohort() == cohort).toList();
    }

    private static List<Group> byUnit(List<ClusterKnown> counting, Places places) {
        return grouped(counting, it -> places.cluster(it.id()).unitId()).entrySet().stream()
                .map(group -> Group.of(group.getKey(), name(places, group.getKey()), group.getValue()))
                .toList();
    }

    private static List<ParkLine> byPark(List<ClusterKnown> counting, Places places) {
        return grouped(counting, it -> places.cluster(it.id()).parkId()).entrySet().stream()
                .map(group -> {
                    ParkLevel level = level(group.getValue().getFirst(), places);
                    return new ParkLine(
                            group.getKey(),
                            name(places, group.getKey()),
                            level,
                            level == null ? "未知" : Words.zh(level),
                            Counts.of(group.getValue()),
                            group.getValue().stream().map(ClusterKnown::id).toList());
                })
                .toList();
    }

    private static @Nullable ParkLevel level(ClusterKnown cluster, Places places) {
        return places.cluster(cluster.id()).parkLevel();
    }

    private static Map<String, List<ClusterKnown>> grouped(
            List<ClusterKnown> some, Function<ClusterKnown, @Nullable String> by) {
        Map<String, List<ClusterKnown>> groups = new TreeMap<>();
        for (ClusterKnown cluster : some) {
            String key = by.apply(cluster);
            groups.computeIfAbsent(key == null ? "" : key, it -> new ArrayList<>())
                    .add(cluster);
        }
        return new LinkedHashMap<>(groups);
    }

    private static List<Moved> moved(List<ClusterKnown> counting, Places before, Places now) {
        return counting.stream()
                .map(it -> {
                    Places.Cluster then = before.cluster(it.id());
                    Places.Cluster today = now.cluster(it.id());
                    return new Moved(
                            it.id(),
                            today.shown(),
                            then.unitId(),
                            name(before, then.unitId()),
                            today.unitId(),
                            name(now, today.unitId()));
                })
                .filter(it -> !Objects.equals(it.before(), it.after()))
                .toList();
    }

    private static String name(Places places, @Nullable String id) {
        if (id == null || id.isEmpty()) {
            return "未知";
        }
        String name = places.name(id);
        return name == null ? id : name;
    }
}
