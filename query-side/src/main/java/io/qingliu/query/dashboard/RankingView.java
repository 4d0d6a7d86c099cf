package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Mark;
import io.qingliu.events.Words;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.query.dashboard.BoundariesDay.UnitMembers;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the units rank by the share of their clusters that have come so far. Equal shares have equal ranks; a share of few clusters
 * says little and is marked.
 *
 * @param head of the answer
 * @param boundariesOn the day of the boundaries
 * @param by how far a cluster must have come
 * @param byZh the same in Chinese
 * @param rule the policy that says so; null where the question does, or where none was published
 * @param smallBelow a sample of fewer clusters is marked as small
 * @param smallBelowMark where that number comes from
 * @param units by rank
 * @param unranked units without a cluster that counts: no data, not 0
 */
public record RankingView(
        @JsonUnwrapped AnswerHead head,
        LocalDate boundariesOn,
        Standard by,
        String byZh,
        @Nullable RuleShown rule,
        int smallBelow,
        Mark smallBelowMark,
        List<RankRow> units,
        List<UnitName> unranked) {
    /** Fewer clusters than these are a small sample; proposed. */
    static final int SMALL_BELOW = 3;

    public RankingView {
        units = List.copyOf(units);
        unranked = List.copyOf(unranked);
    }

    /**
     * A unit.
     *
     * @param rank its rank, from 1; the units of a tie share it, and as many ranks are left out behind them
     * @param tied whether another unit has the same share
     * @param small whether the sample is small
     * @param unitId which; null where nobody knows who answers for the clusters
     * @param unit its name
     * @param share how many have come so far, of its clusters that count: that is the sample
     * @param clusters all of these
     */
    public record RankRow(
            int rank,
            boolean tied,
            boolean small,
            @Nullable String unitId,
            @Nullable String unit,
            Figure share,
            List<String> clusters) {
        public RankRow {
            clusters = List.copyOf(clusters);
        }
    }

    /**
     * A unit by its name.
     *
     * @param unitId which
     * @param unit its name
     */
    public record UnitName(String unitId, @Nullable String unit) {}

    /** Higher shares first; of equal ones the larger sample, then the order of the ids. Compared in whole numbers. */
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(
                    Ranked::share, (one, other) -> Long.compare(other.count() * one.of(), one.count() * other.of()))
            .thenComparing(it -> it.share().of(), Comparator.reverseOrder())
            .thenComparing(it -> it.unit().id(), Comparator.nullsLast(Comparator.naturalOrder()));

    private record Ranked(UnitMembers unit, Figure share) {
        boolean level(Ranked other) {
            return share.count() * other.share().of() == other.share().count() * share.of();
        }

        boolean above(Ranked other) {
            return share.count() * other.share().of() > other.share().count() * share.of();
        }
    }

    /** What folds know, ranked. */
    public static RankingView of(Told told, RankingQuestion question) {
        Places places = question.boundaries().places(told);
        RuleShown rule = question.by() == null
                ? RuleShown.inForce(told, PolicyCode.STANDARD_MET, told.moment().day())
                        .orElse(null)
                : null;
        Standard by = by(question, rule);
        List<UnitMembers> all = BoundariesDay.units(members(told, question), places);
        List<Ranked> ranked = all.stream()
                .map(unit -> new Ranked(
                        unit,
                        Figure.of(unit.members(), member -> member.reached().met(by))))
                .sorted(BEST_FIRST)
                .toList();
        return new RankingView(
                told.head(question.filter()),
                places.day(),
                by,
                Words.zh(by),
                rule,
                SMALL_BELOW,
                Mark.PROPOSED,
                ranked.stream().map(it -> row(it, ranked)).toList(),
                unranked(all, places));
    }

    private static Standard by(RankingQuestion question, @Nullable RuleShown rule) {
        if (question.by() != null) {
            return question.by();
        }
        return rule == null ? Standard.ACCEPTED : Standard.valueOf(rule.value());
    }

    private static List<Member> members(Told told, RankingQuestion question) {
        return Member.counting(told).stream()
                .filter(member -> question.cohort() == null || member.cohort().cohort() == question.cohort())
                .toList();
    }

    private static RankRow row(Ranked it, List<Ranked> all) {
        long better = all.stream().filter(other -> other.above(it)).count();
        long equal = all.stream().filter(other -> other.level(it)).count();
        return new RankRow(
                (int) better + 1,
                equal > 1,
                it.share().of() < SMALL_BELOW,
                it.unit().id(),
                it.unit().name(),
                it.share(),
                it.unit().members().stream().map(Member::id).toList());
    }

    private static List<UnitName> unranked(List<UnitMembers> all, Places places) {
        return places.ofKind("unit").stream()
                .filter(unit -> all.stream().noneMatch(it -> unit.equals(it.id())))
                .map(unit -> new UnitName(unit, places.name(unit)))
                .toList();
    }
}
