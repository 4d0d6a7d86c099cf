package io.qingliu.query.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How points are shown: exactly, and where that is not possible cut off, never rounded up (rulings §6). */
public final class Points {
    private static final int DIGITS_OF_A_FRACTION = 2;

    private Points() {}

    /**
     * Points in a scale as decimal text: 860 in tenths is 86.0.
     *
     * @param scale how many steps make one point: 1, 10, 100, 1000
     */
    public static String shown(long points, int scale) {
        return BigDecimal.valueOf(points)
                .divide(BigDecimal.valueOf(scale), digits(scale), RoundingMode.DOWN)
                .toPlainString();
    }

    /**
     * A total out of the rubric's maximum where items do not apply: 858 of 950 applicable, out of 1000, is 90.31. Exact where
     * everything applies; else cut off after two further digits, so that what is below 90 is never shown as 90.
     */
    public static String outOf(long earned, long applicable, long max, int scale) {
        if (applicable == max || applicable == 0) {
            return shown(earned, scale);
        }
        return BigDecimal.valueOf(earned)
                .multiply(BigDecimal.valueOf(max))
                .divide(
                        BigDecimal.valueOf(applicable).multiply(BigDecimal.valueOf(scale)),
                        digits(scale) + DIGITS_OF_A_FRACTION,
                        RoundingMode.DOWN)
                .toPlainString();
    }

    private static int digits(int scale) {
        return Math.max(0, Integer.toString(scale).length() - 1);
    }
}
