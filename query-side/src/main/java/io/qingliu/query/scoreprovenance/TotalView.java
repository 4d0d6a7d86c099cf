package io.qingliu.query.scoreprovenance;

import org.jspecify.annotations.Nullable;

/**
 * A total as it is shown.
 *
 * @param shown as text: exact, or cut off where items do not apply
 * @param exact the points themselves, out of the rubric's maximum
 * @param earnedPoints points earned, in the scale
 * @param applicablePoints points that could be earned, in the scale
 * @param maxPoints the rubric's maximum, in the scale
 * @param scale how many steps make one point
 * @param passMarkPoints the mark that passes, in the scale
 * @param reachesTheMark whether it does, compared in whole numbers; a veto is another matter
 */
public record TotalView(
        String shown,
        String exact,
        long earnedPoints,
        long applicablePoints,
        long maxPoints,
        int scale,
        long passMarkPoints,
        boolean reachesTheMark) {
    static TotalView of(Total total) {
        return new TotalView(
                total.shown(),
                Exact.points(total.points(), total.scale()).exact(),
                total.earnedPoints(),
                total.applicablePoints(),
                total.maxPoints(),
                total.scale(),
                total.passMarkPoints(),
                total.reachesTheMark());
    }

    static @Nullable TotalView orNull(@Nullable Total total) {
        return total == null ? null : of(total);
    }
}
