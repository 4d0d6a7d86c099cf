package io.qingliu.query.integrity;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/**
 * Within how many months after it passed a cluster counts as relapsed.
 *
 * @param months calendar months; the day on which they end is the last that counts
 * @param moment from where to look
 */
record RelapsesQuestion(int months, Moment moment) {
    private static final int USUAL = 6;
    private static final int MOST = 120;

    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.number("months", 1, MOST, "合格后多少个月内", "within so many months after it passed")
                            .orElse(Integer.toString(USUAL)))
            .and(Parameters.MOMENT);

    static RelapsesQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new RelapsesQuestion(
                Objects.requireNonNullElse(asked.number("months"), (long) USUAL).intValue(), folds.moment(asked));
    }

    Map<String, String> filter() {
        return Map.of("months", Integer.toString(months));
    }
}
