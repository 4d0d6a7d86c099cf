package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Points;

/**
 * What a sheet amounts to: whole numbers in a scale, compared and subtracted exactly (rulings §6).
 *
 * @param earnedPoints points earned, in the scale; where items that do not apply count in full, these are in it
 * @param applicablePoints points that could be earned, in the scale; 0 where the rubric's own opening was erased
 * @param maxPoints the maximum of the rubric, in the scale
 * @param scale how many steps make one point
 * @param passMarkPoints the mark that passes, of {@code maxPoints}, in the scale
 */
public record Total(long earnedPoints, long applicablePoints, long maxPoints, int scale, long passMarkPoints) {
    /** The points out of the rubric's maximum: an exact fraction where items do not apply. */
    public Fraction points() {
        return applicablePoints == 0 || applicablePoints == maxPoints
                ? Fraction.of(earnedPoints, scale)
                : Fraction.of(earnedPoints, applicablePoints).times(Fraction.of(maxPoints, scale));
    }

    /** The points as text: exact, or cut off where items do not apply. */
    public String shown() {
        return Points.outOf(earnedPoints, applicablePoints, maxPoints, scale);
    }

    /** Whether it reaches the mark, compared in whole numbers. */
    public boolean reachesTheMark() {
        return applicablePoints > 0
                && Math.multiplyExact(earnedPoints, maxPoints) >= Math.multiplyExact(passMarkPoints, applicablePoints);
    }
}
