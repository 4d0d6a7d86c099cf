package io.qingliu.query.duties;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Of which year, and whose plans are asked for.
 *
 * @param year which; that of the answer's day where it is left out
 * @param unit only this unit's
 */
record PlansQuestion(@Nullable Long year, @Nullable String unit) {
    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.number(
                            "year",
                            2000,
                            2100,
                            "计划年度；不填则为查询日所在年",
                            "the plans' year; without it, that of the answer's day"),
                    Parameter.text("unit", "只看该区县（上报单位）", "only this unit's", "unit-qingxi"))
            .and(Parameters.MOMENT);

    static PlansQuestion of(Asked asked) {
        return new PlansQuestion(asked.number("year"), asked.text("unit"));
    }

    Map<String, String> filter(int asked) {
        Map<String, String> filter = new TreeMap<>(Map.of("year", Integer.toString(asked)));
        if (unit != null) {
            filter.put("unit", unit);
        }
        return filter;
    }
}
