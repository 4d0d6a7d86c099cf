package io.qingliu.query.scoreprovenance;

import io.qingliu.events.ItemPoints;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.ids.ItemId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a round.
 *
 * @param rubric the version that judges; unknown where the opening was erased
 * @param points points so far, by item, in the scale of the rubric
 * @param notApplicable items declared not applicable
 * @param vetoes vetoes that stand
 * @param stated what the conclusion says that it amounts to, until something changes
 */
public record Sheet(
        @Nullable RubricVersion rubric,
        Map<String, Long> points,
        List<String> notApplicable,
        List<String> vetoes,
        @Nullable Total stated) {
    static final Sheet UNKNOWN = new Sheet(null, Map.of(), List.of(), List.of(), null);

    public Sheet {
        points = Collections.unmodifiableMap(new TreeMap<>(points));
        notApplicable = List.copyOf(notApplicable);
        vetoes = List.copyOf(vetoes);
    }

    /** At the opening of a round: empty, or as the carried one was left. */
    static Sheet opened(AcceptanceOpened e) {
        RubricVersion rubric = RubricVersion.of(e.rubric());
        ScoredRound carried = e.carried();
        return carried == null
                ? new Sheet(rubric, Map.of(), List.of(), List.of(), null)
                : new Sheet(
                        rubric,
                        byItem(carried.points()),
                        ids(carried.notApplicable()),
                        ids(carried.standingVetoes()),
                        null);
    }

    static Map<String, Long> byItem(List<ItemPoints> items) {
        Map<String, Long> points = new TreeMap<>();
        items.forEach(item -> points.put(item.itemId().value(), item.points()));
        return points;
    }

    private static List<String> ids(List<ItemId> items) {
        return items.stream().map(ItemId::value).toList();
    }

    Sheet scored(String item, long now) {
        Map<String, Long> next = new TreeMap<>(points);
        next.put(item, now);
        return new Sheet(rubric, next, without(notApplicable, item), vetoes, null);
    }

    Sheet notApplicable(String item) {
        Map<String, Long> next = new TreeMap<>(points);
        next.remove(item);
        return new Sheet(rubric, next, with(notApplicable, item), vetoes, null);
    }

    Sheet vetoed(String veto) {
        return new Sheet(rubric, points, notApplicable, with(vetoes, veto), stated);
    }

    Sheet lifted(String veto) {
        return new Sheet(rubric, points, notApplicable, without(vetoes, veto), stated);
    }

    /** The conclusion repeats the whole sheet, so that it is known even where a step to it was erased. */
    Sheet concluded(AcceptanceConcluded e) {
        return new Sheet(
                rubric,
                byItem(e.items()),
                ids(e.notApplicable()),
                ids(e.standingVetoes()),
                new Total(e.earnedPoints(), e.applicablePoints(), e.maxPoints(), e.scale(), e.passMarkPoints()));
    }

    private static List<String> with(List<String> known, String one) {
        List<String> next = new ArrayList<>(without(known, one));
        next.add(one);
        return next;
    }

    private static List<String> without(List<String> known, String one) {
        return known.stream().filter(it -> !it.equals(one)).toList();
    }

    /** What it amounts to so far; null where that cannot be known, since the opening was erased. */
    public @Nullable Total total() {
        if (stated != null || rubric == null) {
            return stated;
        }
        long scored = points.values().stream().mapToLong(Long::longValue).sum();
        long outside = rubric.maxOf(notApplicable);
        return switch (rubric.notApplicable()) {
            case RESCALE -> total(rubric, scored, rubric.maxPoints() - outside);
            case FULL_MARKS -> total(rubric, scored + outside, rubric.maxPoints());
            case NOT_ALLOWED -> total(rubric, scored, rubric.maxPoints());
        };
    }

    private static Total total(RubricVersion rubric, long earned, long applicable) {
        return new Total(earned, applicable, rubric.maxPoints(), rubric.scale(), rubric.passMarkPoints());
    }

    /** Whether every item but the bonus ones is scored or declared not applicable. */
    public boolean complete() {
        return stated != null
                || (rubric != null
                        && !rubric.items().isEmpty()
                        && rubric.items().stream()
                                .allMatch(item -> item.bonus()
                                        || points.containsKey(item.id())
                                        || notApplicable.contains(item.id())));
    }
}
