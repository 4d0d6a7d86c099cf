package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Places;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Whose scores are counted.
 *
 * @param unit only this unit's
 * @param park only this park's
 * @param moment from where to look
 */
record DistributionQuestion(@Nullable String unit, @Nullable String park, Moment moment) {
    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.text("unit", "只看该区县（上报单位）", "only this unit's", "unit-qingxi"),
                    Parameter.text("park", "只看该园区", "only this park's", "park-qingxi"))
            .and(Parameters.MOMENT);

    static DistributionQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new DistributionQuestion(asked.text("unit"), asked.text("park"), folds.moment(asked));
    }

    boolean asksFor(Places.Cluster cluster) {
        return (unit == null || unit.equals(cluster.unitId())) && (park == null || park.equals(cluster.parkId()));
    }

    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>();
        if (unit != null) {
            filter.put("unit", unit);
        }
        if (park != null) {
            filter.put("park", park);
        }
        return filter;
    }
}
