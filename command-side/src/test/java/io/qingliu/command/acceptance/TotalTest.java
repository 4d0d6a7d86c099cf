package io.qingliu.command.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TotalTest {
    @Test
    void ninety_points_pass_and_the_least_step_below_fails() {
        assertThat(tenths(900, 1000).reachesTheMark()).isTrue();
        assertThat(tenths(899, 1000).reachesTheMark()).isFalse();
        assertThat(tenths(901, 1000).reachesTheMark()).isTrue();
        assertThat(new Total(89_999, 100_000, 100_000, 90_000, 1000).reachesTheMark())
                .isFalse();
        assertThat(new Total(90_000, 100_000, 100_000, 90_000, 1000).reachesTheMark())
                .isTrue();
    }

    @Test
    void a_rescaled_total_that_rounds_to_ninety_but_lies_below_fails() {
        // 85.4 of 94.9 is 89.989…, which every page that rounds to tenths would show as 90.0
        Total rounded = tenths(854, 949);
        assertThat(inTenths(rounded)).isEqualTo("90.0");
        assertThat(rounded.reachesTheMark()).isFalse();
        assertThat(tenths(855, 949).reachesTheMark()).isTrue();
        // 85.5 of 95.0 is 90 exactly
        assertThat(tenths(855, 950).reachesTheMark()).isTrue();
        assertThat(tenths(854, 950).reachesTheMark()).isFalse();
    }

    @Test
    void a_mark_above_ninety_is_the_mark() {
        assertThat(new Total(94, 100, 100, 95, 1).reachesTheMark()).isFalse();
        assertThat(new Total(95, 100, 100, 95, 1).reachesTheMark()).isTrue();
    }

    @Test
    void a_rubric_of_another_maximum_passes_at_the_same_share() {
        assertThat(new Total(108, 120, 120, 108, 1).reachesTheMark()).isTrue();
        assertThat(new Total(107, 120, 120, 108, 1).reachesTheMark()).isFalse();
        assertThat(new Total(90, 100, 120, 108, 1).reachesTheMark()).isTrue();
        assertThat(new Total(89, 100, 120, 108, 1).reachesTheMark()).isFalse();
    }

    @Test
    void products_beyond_the_range_of_a_long_are_compared_too() {
        long huge = 4_000_000_000_000_000_000L;
        assertThat(new Total(huge, huge, huge, huge, 1).reachesTheMark()).isTrue();
        assertThat(new Total(huge - 1, huge, huge, huge, 1).reachesTheMark()).isFalse();
    }

    /** Against a second arithmetic: at each applicable maximum, the least passing points are the ceiling of its share. */
    @Test
    void exactly_the_points_from_the_ceiling_of_the_share_on_pass() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20240618);
        int roundedUp = 0;
        for (int i = 0; i < 20_000; i++) {
            long full = random.nextLong(1, 200_000);
            long mark = random.nextLong((9 * full + 9) / 10, full + 1);
            long applicable = random.nextLong(1, full + 1);
            BigInteger[] share = BigInteger.valueOf(mark)
                    .multiply(BigInteger.valueOf(applicable))
                    .divideAndRemainder(BigInteger.valueOf(full));
            long least = share[0].longValueExact() + (share[1].signum() == 0 ? 0 : 1);
            Total passes = new Total(least, applicable, full, mark, 10);
            Total fails = new Total(least - 1, applicable, full, mark, 10);
            assertThat(passes.reachesTheMark()).as("%s", passes).isTrue();
            assertThat(fails.reachesTheMark()).as("%s", fails).isFalse();
            roundedUp += share[1].signum() == 0 ? 0 : 1;
        }
        assertThat(roundedUp).isGreaterThan(10_000);
    }

    @Test
    void points_are_shown_exactly() {
        assertThat(Total.shown(899, 10)).isEqualTo("89.9");
        assertThat(Total.shown(900, 10)).isEqualTo("90");
        assertThat(Total.shown(89_999, 1000)).isEqualTo("89.999");
        assertThat(Total.shown(-5, 10)).isEqualTo("-0.5");
        assertThat(Total.shown(90, 1)).isEqualTo("90");
    }

    private static Total tenths(long earned, long applicable) {
        return new Total(earned, applicable, 1000, 900, 10);
    }

    private static String inTenths(Total total) {
        return new BigDecimal(total.earnedPoints())
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(total.applicablePoints()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
