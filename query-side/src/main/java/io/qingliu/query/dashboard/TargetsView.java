package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Cohort;
import io.qingliu.events.Mark;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Words;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.query.dashboard.Participation.Standing;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The targets of the notice (二) against what has been reached.
 *
 * @param head of the answer
 * @param standard what the policies in force say counts as having reached the standard
 * @param demonstrations five demonstrations in 2024
 * @param targets those of 2025 and 2027
 * @param undetermined clusters that count but have no cohort yet: they stand in the target of 2027 only, and are listed here
 * @param clusters every cluster that counts, with the events that its figures rest on
 */
public record TargetsView(
        @JsonUnwrapped AnswerHead head,
        List<RuleShown> standard,
        Demonstrations demonstrations,
        List<TargetRow> targets,
        List<ClusterName> undetermined,
        List<ReachedRow> clusters) {
    private static final LocalDate DEMONSTRATIONS_BY = LocalDate.of(2024, 12, 31);
    /** How many parks there are, and how many of them national (notice 一). */
    private static final int PARKS = 50;

    private static final int NATIONAL_PARKS = 13;
    private static final int CLUSTERS = 107;

    public TargetsView {
        standard = List.copyOf(standard);
        targets = List.copyOf(targets);
        undetermined = List.copyOf(undetermined);
        clusters = List.copyOf(clusters);
    }

    /**
     * The demonstrations; the goal is no upper limit (rulings §10).
     *
     * @param zh what the notice says
     * @param en the same in English
     * @param goal how many
     * @param rule the policy that says so; null where none was published
     * @param dueOn by when
     * @param applied clusters that took part
     * @param candidates those of them that came onto the candidate list, or were decided upon
     * @param confirmed those on the final list
     * @param confirmedInTime those of them that were on it by the day; null before it
     * @param commended those that a circular commends
     */
    public record Demonstrations(
            String zh,
            String en,
            int goal,
            @Nullable RuleShown rule,
            LocalDate dueOn,
            Figure applied,
            Figure candidates,
            Figure confirmed,
            @Nullable Figure confirmedInTime,
            Figure commended) {}

    /**
     * A target.
     *
     * @param target which
     * @param zh what the notice says
     * @param en the same in English
     * @param source the clause
     * @param mark where it comes from
     * @param dueOn by when
     * @param noticeSays how many clusters the notice names; null where it names no number
     * @param clusters how far the clusters have come
     * @param clustersInTime how far the same clusters had come on the day that ends it; null before that day
     * @param groups the same by ground or level
     * @param parks how far the parks have come, all and by level
     */
    public record TargetRow(
            Target target,
            String zh,
            String en,
            String source,
            Mark mark,
            LocalDate dueOn,
            @Nullable Integer noticeSays,
            Progressed clusters,
            @Nullable Progressed clustersInTime,
            List<Group> groups,
            List<Group> parks) {
        public TargetRow {
            groups = List.copyOf(groups);
            parks = List.copyOf(parks);
        }
    }

    /**
     * A part of a target.
     *
     * @param code which
     * @param zh in Chinese
     * @param noticeSays how many the notice names; null where it names no number
     * @param progressed how far it has come
     */
    public record Group(String code, String zh, @Nullable Integer noticeSays, Progressed progressed) {}

    /** What folds know, against the targets. */
    public static TargetsView of(Told told) {
        List<Member> members = Member.counting(told);
        LocalDate day = told.moment().day();
        Counting counting = Counting.on(told, day);
        return new TargetsView(
                told.head(Map.of()),
                RuleShown.inForce(told, day, PolicyCode.STANDARD_MET, PolicyCode.PARK_NEEDS_ALL_CLUSTERS),
                demonstrations(told, day),
                Arrays.stream(Target.values())
                        .map(target -> row(told, target, members, counting))
                        .toList(),
                members.stream()
                        .filter(member -> member.cohort().cohort() == Cohort.UNDETERMINED)
                        .map(member -> ClusterName.of(member.place()))
                        .toList(),
                members.stream().map(ReachedRow::of).toList());
    }

    /**
     * How it is counted.
     *
     * @param standard what counts as the standard
     * @param parkNeedsAll whether a park needs all its clusters
     * @param day the day of the moment
     */
    record Counting(Standard standard, boolean parkNeedsAll, LocalDate day) {
        /** As the policies in force say; where none was published, accepted and all. */
        static Counting on(Told told, LocalDate day) {
            return new Counting(
                    RuleShown.inForce(told, PolicyCode.STANDARD_MET, day)
                            .map(rule -> Standard.valueOf(rule.value()))
                            .orElse(Standard.ACCEPTED),
                    RuleShown.inForce(told, PolicyCode.PARK_NEEDS_ALL_CLUSTERS, day)
                            .map(rule -> rule.value().equals("true"))
                            .orElse(true),
                    day);
        }
    }

    private static Demonstrations demonstrations(Told told, LocalDate day) {
        List<Member> all = Member.all(told);
        List<Member> took =
                all.stream().filter(it -> it.reached().standing() != null).toList();
        RuleShown rule =
                RuleShown.inForce(told, PolicyCode.DEMONSTRATION_GOAL, day).orElse(null);
        int goal = rule == null ? 5 : Integer.parseInt(rule.value());
        return new Demonstrations(
                "2024年底：打造5个工业园区“污水零直排区”示范园区（组团）",
                "By the end of 2024: 5 demonstration parks (clusters)",
                goal,
                rule,
                DEMONSTRATIONS_BY,
                Figure.of(took, it -> true),
                Figure.of(took, it -> listed(it.reached().standing())),
                towards(goal, took, it -> it.reached().confirmed() != null),
                day.isBefore(DEMONSTRATIONS_BY)
                        ? null
                        : towards(
                                goal,
                                took,
                                it -> it.on(DEMONSTRATIONS_BY).reached().confirmed() != null),
                towards(goal, took, it -> it.reached().commended() != null));
    }

    /** How many there are against a goal; more than it asks for is more than 100 per cent. */
    private static Figure towards(int goal, List<Member> members, Predicate<Member> holds) {
        return Figure.of(goal, members.stream().filter(holds).map(Member::id).toList());
    }

    private static boolean listed(@Nullable Standing standing) {
        return standing != null
                && !Set.of(Standing.APPLIED, Standing.DECLINED, Standing.WITHDRAWN)
                        .contains(standing);
    }

    private static TargetRow row(Told told, Target target, List<Member> all, Counting counting) {
        List<Member> members = target == Target.ALL_BY_2027
                ? all
                : all.stream()
                        .filter(it -> it.cohort().cohort() == Cohort.COHORT_2025)
                        .toList();
        LocalDate dueOn = RuleShown.inForce(told, target.dueRule(), counting.day())
                .map(rule -> LocalDate.parse(rule.value()))
                .orElse(target.yearEnd());
        boolean allOfThem = target == Target.ALL_BY_2027;
        return new TargetRow(
                target,
                Words.zh(target),
                target.en(),
                Target.SOURCE,
                Mark.SEED,
                dueOn,
                allOfThem ? CLUSTERS : null,
                Progressed.ofClusters(members, counting.standard()),
                counting.day().isBefore(dueOn)
                        ? null
                        : Progressed.ofClusters(
                                members.stream().map(it -> it.on(dueOn)).toList(), counting.standard()),
                allOfThem ? levels(members, counting) : grounds(members, counting),
                List.of(
                        parks("ALL_PARKS", "全部园区", allOfThem ? PARKS : null, members, counting, it -> true),
                        parks(
                                "NATIONAL_PARKS",
                                "国家级园区",
                                NATIONAL_PARKS,
                                members,
                                counting,
                                it -> it.place().parkLevel() == ParkLevel.NATIONAL)));
    }

    private static Group parks(
            String code,
            String zh,
            @Nullable Integer noticeSays,
            List<Member> members,
            Counting counting,
            Predicate<Member> which) {
        return new Group(
                code,
                zh,
                noticeSays,
                Progressed.ofParks(
                        members.stream().filter(which).toList(), counting.standard(), counting.parkNeedsAll()));
    }

    private static List<Group> grounds(List<Member> members, Counting counting) {
        return List.of(
                group(
                        CohortGround.RIVER_FRONTAGE.name(),
                        Words.zh(CohortGround.RIVER_FRONTAGE),
                        members,
                        counting,
                        it -> Grounds.of(it).river()),
                group(
                        CohortGround.NATIONAL_PARK.name(),
                        Words.zh(CohortGround.NATIONAL_PARK),
                        members,
                        counting,
                        it -> Grounds.of(it).national()));
    }

    private static List<Group> levels(List<Member> members, Counting counting) {
        return Arrays.stream(ParkLevel.values())
                .map(level -> group(
                        level.name(),
                        Words.zh(level),
                        members,
                        counting,
                        it -> it.place().parkLevel() == level))
                .toList();
    }

    private static Group group(
            String code, String zh, List<Member> members, Counting counting, Predicate<Member> which) {
        return new Group(
                code,
                zh,
                null,
                Progressed.ofClusters(members.stream().filter(which).toList(), counting.standard()));
    }
}
