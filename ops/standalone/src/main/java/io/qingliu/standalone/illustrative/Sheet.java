package io.qingliu.standalone.illustrative;

import io.qingliu.events.ids.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A score sheet of the illustrative rubric, in tenths.
 *
 * @param points what each item that applies was given
 */
record Sheet(Map<ItemId, Long> points) {
    static final Sheet EMPTY = new Sheet(Map.of());

    private static final Map<ItemId, Long> MAXIMA = maxima();
    private static final long PER_MILLE = 1000;
    private static final long MARK = 900;
    private static final long STEP = 5;

    private static Map<ItemId, Long> maxima() {
        String all = "A1 40 A2 30 A3 30 B1 80 B2 60 B3 50 B4 50 B5 40 B6 20 C1 60 C2 50 C3 70 C4 50 C5 50 C6 20 "
                + "D1 50 D2 40 D3 60 D4 30 D5 20 E1 30 E2 30 E3 20 E4 20";
        Map<ItemId, Long> maxima = new LinkedHashMap<>();
        String[] words = all.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            maxima.put(new ItemId(words[i]), Long.valueOf(words[i + 1]));
        }
        return maxima;
    }

    /** Full marks for all items but those that do not apply. */
    static Sheet full(List<ItemId> notApplicable) {
        Map<ItemId, Long> points = new LinkedHashMap<>(MAXIMA);
        notApplicable.forEach(points::remove);
        return new Sheet(points);
    }

    static long maximum(ItemId item) {
        return MAXIMA.getOrDefault(item, 0L);
    }

    /** The points of an item that applies. */
    long of(ItemId item) {
        return points.getOrDefault(item, 0L);
    }

    long earned() {
        return points.values().stream().mapToLong(Long::longValue).sum();
    }

    private long applicable() {
        return points.keySet().stream().mapToLong(Sheet::maximum).sum();
    }

    /** Whether it reaches the mark, exactly. */
    boolean passes() {
        return earned() * PER_MILLE >= MARK * applicable();
    }

    /** The items that were not given all their points, those that lost most first. */
    List<ItemId> weakest() {
        List<ItemId> weak = new ArrayList<>(points.keySet().stream()
                .filter(item -> of(item) < maximum(item))
                .toList());
        weak.sort((a, b) -> Long.compare(maximum(b) - of(b), maximum(a) - of(a)));
        return weak;
    }

    /** The same sheet at so many thousandths of what applies, in steps of half a point. */
    Sheet at(long perMille, RandomGenerator random) {
        long wanted = applicable() * perMille / PER_MILLE / STEP * STEP;
        Sheet sheet = this;
        List<ItemId> items = new ArrayList<>(points.keySet());
        while (sheet.earned() != wanted) {
            ItemId item = items.get(random.nextInt(items.size()));
            long now = sheet.of(item);
            long next = sheet.earned() > wanted
                    ? Math.max(maximum(item) * 3 / 10 / STEP * STEP, now - STEP)
                    : Math.min(maximum(item), now + STEP);
            sheet = sheet.with(item, next);
        }
        return sheet;
    }

    Sheet with(ItemId item, long given) {
        Map<ItemId, Long> next = new LinkedHashMap<>(points);
        next.put(item, given);
        return new Sheet(next);
    }
}
