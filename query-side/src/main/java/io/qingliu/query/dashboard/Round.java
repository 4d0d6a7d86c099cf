package io.qingliu.query.dashboard;

import io.qingliu.events.ItemPoints;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.RubricCopy;
import io.qingliu.events.ids.ItemId;
import io.qingliu.query.kernel.Points;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The latest acceptance round, as far as it has come.
 *
 * @param number which round
 * @param sheet what the rubric demands; unknown where the opening was erased
 * @param points points so far, by item
 * @param notApplicable items declared not applicable
 * @param vetoes vetoes that stand
 * @param outcome the conclusion, once there is one that stands
 */
public record Round(
        int number,
        @Nullable Sheet sheet,
        Map<String, Long> points,
        Set<String> notApplicable,
        Set<String> vetoes,
        @Nullable Outcome outcome) {

    public Round {
        points = Collections.unmodifiableMap(new TreeMap<>(points));
        notApplicable = Collections.unmodifiableSet(new TreeSet<>(notApplicable));
        vetoes = Collections.unmodifiableSet(new TreeSet<>(vetoes));
    }

    /**
     * The rubric's demands.
     *
     * @param rubric which rubric
     * @param version its version
     * @param mark where it comes from
     * @param scale how many steps make one point
     * @param maxPoints its maximum
     * @param passMarkPoints its pass mark
     * @param rule what becomes of items that do not apply
     * @param items the maximum of every item but the bonus ones
     */
    public record Sheet(
            String rubric,
            int version,
            Mark mark,
            int scale,
            long maxPoints,
            long passMarkPoints,
            NotApplicableRule rule,
            Map<String, Long> items) {
        static Sheet of(RubricCopy copy) {
            Map<String, Long> items = new TreeMap<>();
            copy.items().stream()
                    .filter(item -> !item.bonus())
                    .forEach(item -> items.put(item.itemId().value(), item.maxPoints()));
            return new Sheet(
                    copy.ref().rubric().value(),
                    copy.ref().version(),
                    copy.mark(),
                    copy.scale(),
                    copy.maxPoints(),
                    copy.passMarkPoints(),
                    copy.notApplicable(),
                    Collections.unmodifiableMap(items));
        }

        private long max(Set<String> some) {
            return items.entrySet().stream()
                    .filter(item -> some.contains(item.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    /**
     * A conclusion.
     *
     * @param verdict passed or failed
     * @param concludedOn the day
     * @param earnedPoints what was earned
     * @param applicablePoints out of how much
     * @param maxPoints the rubric's maximum
     * @param scale how many steps make one point
     */
    public record Outcome(
            Verdict verdict,
            LocalDate concludedOn,
            long earnedPoints,
            long applicablePoints,
            long maxPoints,
            int scale) {
        public String shown() {
            return Points.outOf(earnedPoints, applicablePoints, maxPoints, scale);
        }
    }

    static Round opened(AcceptanceOpened e) {
        ScoredRound carried = e.carried();
        Round empty = new Round(e.acceptanceId().round(), Sheet.of(e.rubric()), Map.of(), Set.of(), Set.of(), null);
        return carried == null
                ? empty
                : new Round(
                        empty.number(),
                        empty.sheet(),
                        points(carried.points()),
                        ids(carried.notApplicable()),
                        ids(carried.standingVetoes()),
                        null);
    }

    /** A round of which nothing is known but that it exists. */
    static Round unknown(int number) {
        return new Round(number, null, Map.of(), Set.of(), Set.of(), null);
    }

    private static Map<String, Long> points(Iterable<ItemPoints> items) {
        Map<String, Long> points = new TreeMap<>();
        items.forEach(item -> points.put(item.itemId().value(), item.points()));
        return points;
    }

    private static Set<String> ids(Iterable<ItemId> items) {
        Set<String> ids = new TreeSet<>();
        items.forEach(item -> ids.add(item.value()));
        return ids;
    }

    Round scored(ItemId item, long now) {
        Map<String, Long> next = new TreeMap<>(points);
        next.put(item.value(), now);
        Set<String> applies = new TreeSet<>(notApplicable);
        applies.remove(item.value());
        return new Round(number, sheet, next, applies, vetoes, outcome);
    }

    Round notApplicable(ItemId item) {
        Map<String, Long> next = new TreeMap<>(points);
        next.remove(item.value());
        Set<String> without = new TreeSet<>(notApplicable);
        without.add(item.value());
        return new Round(number, sheet, next, without, vetoes, outcome);
    }

    Round vetoed(ItemId item, boolean stands) {
        Set<String> next = new TreeSet<>(vetoes);
        if (stands) {
            next.add(item.value());
        } else {
            next.remove(item.value());
        }
        return new Round(number, sheet, points, notApplicable, next, outcome);
    }

    Round concluded(AcceptanceConcluded e) {
        return new Round(
                number,
                sheet,
                points(e.items()),
                ids(e.notApplicable()),
                ids(e.standingVetoes()),
                new Outcome(
                        e.verdict(),
                        e.context().occurredOn(),
                        e.earnedPoints(),
                        e.applicablePoints(),
                        e.maxPoints(),
                        e.scale()));
    }

    Round annulled() {
        return new Round(number, sheet, points, notApplicable, vetoes, null);
    }

    /** Points earned: concluded, or so far; null where the scale is not known. */
    @Nullable
    Long earned() {
        if (outcome != null) {
            return outcome.earnedPoints();
        }
        if (sheet == null) {
            return null;
        }
        long full = sheet.rule() == NotApplicableRule.FULL_MARKS ? sheet.max(notApplicable) : 0;
        return full + points.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Points that can be earned. */
    @Nullable
    Long applicable() {
        if (outcome != null) {
            return outcome.applicablePoints();
        }
        if (sheet == null) {
            return null;
        }
        return sheet.rule() == NotApplicableRule.RESCALE
                ? sheet.max(sheet.items().keySet()) - sheet.max(notApplicable)
                : sheet.maxPoints();
    }

    /** How many items are settled: scored or declared not applicable. */
    int settled() {
        return sheet == null
                ? points.size() + notApplicable.size()
                : (int) sheet.items().keySet().stream()
                        .filter(item -> points.containsKey(item) || notApplicable.contains(item))
                        .count();
    }
}
