package io.qingliu.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {
    @ParameterizedTest
    @CsvSource({
        "860, 1000, 1000, 10, 86.0",
        "900, 1000, 1000, 10, 90.0",
        "90, 100, 100, 1, 90",
        "8999, 10000, 10000, 100, 89.99",
        // 89.996 and 89.9999: below the mark, and shown so
        "89996, 100000, 100000, 1000, 89.996",
        "80999, 90000, 100000, 1000, 89.99888",
        "854, 949, 1000, 10, 89.989",
        "0, 0, 1000, 10, 0.0"
    })
    void a_total_below_90_is_never_shown_as_90(long earned, long applicable, long max, int scale, String shown) {
        assertThat(Points.outOf(earned, applicable, max, scale)).isEqualTo(shown);
    }
}
