package io.qingliu.query.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The middle of some numbers of days, exactly: of an even number of them, the half between the two in the middle.
 *
 * @param days as decimal text, {@code 12} or {@code 12.5}; null where there are none
 * @param sample how many there are
 * @param least the least of them
 * @param most the greatest of them
 */
public record Median(
        @Nullable String days,
        int sample,
        @Nullable Long least,
        @Nullable Long most) {
    /** Of some numbers of days, in any order. */
    public static Median of(List<Long> numbers) {
        List<Long> sorted = numbers.stream().sorted().toList();
        int size = sorted.size();
        if (size == 0) {
            return new Median(null, 0, null, null);
        }
        long twice = sorted.get((size - 1) / 2) + sorted.get(size / 2);
        return new Median(shown(twice), size, sorted.getFirst(), sorted.getLast());
    }

    private static String shown(long twice) {
        String whole = Long.toString(Math.abs(twice) / 2);
        return (twice < 0 ? "-" : "") + whole + (twice % 2 == 0 ? "" : ".5");
    }
}
