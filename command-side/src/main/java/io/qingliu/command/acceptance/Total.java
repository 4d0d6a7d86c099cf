package io.qingliu.command.acceptance;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * What a sheet comes to, in the scale of its rubric.
 *
 * @param earnedPoints points earned, bonus items included
 * @param applicablePoints points that could be earned without bonus items
 * @param maxPoints the maximum of the rubric
 * @param passMarkPoints the mark that passes, of {@code maxPoints}
 * @param scale how many steps make one point
 */
record Total(long earnedPoints, long applicablePoints, long maxPoints, long passMarkPoints, int scale) {
    /**
     * Whether it passes: earned / applicable ≥ mark / maximum, compared by products of whole numbers, because a quotient would
     * have to be rounded and a rounded 90.0 may be less than 90 (rulings §6).
     */
    boolean reachesTheMark() {
        return product(earnedPoints, maxPoints).compareTo(product(passMarkPoints, applicablePoints)) >= 0;
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    /** Points as people write them, exactly: 899 in tenths is 89.9. */
    static String shown(long points, int scale) {
        return new BigDecimal(points).divide(new BigDecimal(scale)).toPlainString();
    }
}
