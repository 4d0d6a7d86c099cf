package io.qingliu.query.demonstrationlist;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Places;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which participations are asked for.
 *
 * @param standing only those that stand so
 * @param sampling only those that were, or were not, checked on site
 * @param cluster only this cluster's
 * @param unit only those of this unit's clusters
 * @param park only those of this park's clusters
 */
record DemonstrationsQuestion(
        @Nullable Standing standing,
        @Nullable Sampling sampling,
        @Nullable String cluster,
        @Nullable String unit,
        @Nullable String park) {
    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.constant("standing", Standing.class, "只看该申报状态", "only those that stand so"),
                    Parameter.constant(
                            "sampling",
                            Sampling.class,
                            "只看已（未）现场抽查的",
                            "only those that were, or were not, checked on site"),
                    Parameter.text("cluster", "只看该组团", "only this cluster's", "cluster-QX01"),
                    Parameter.text("unit", "只看该区县（上报单位）", "only this unit's", "unit-qingxi"),
                    Parameter.text("park", "只看该园区", "only this park's", "park-qingxi"))
            .and(Parameters.MOMENT);

    /** All of them. */
    static final DemonstrationsQuestion ALL = new DemonstrationsQuestion(null, null, null, null, null);

    static DemonstrationsQuestion of(Asked asked) {
        return new DemonstrationsQuestion(
                asked.constant("standing", Standing.class),
                asked.constant("sampling", Sampling.class),
                asked.text("cluster"),
                asked.text("unit"),
                asked.text("park"));
    }

    boolean asksFor(ParticipationRow row) {
        return (standing == null || standing == row.standing())
                && (sampling == null || (sampling == Sampling.SAMPLED) == row.sampled())
                && place(row.cluster());
    }

    /** Whether a cluster lies where it is asked for. */
    boolean place(Places.Cluster one) {
        return (cluster == null || cluster.equals(one.id()))
                && (unit == null || unit.equals(one.unitId()))
                && (park == null || park.equals(one.parkId()));
    }

    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>();
        put(filter, "standing", standing);
        put(filter, "sampling", sampling);
        put(filter, "cluster", cluster);
        put(filter, "unit", unit);
        put(filter, "park", park);
        return filter;
    }

    private static void put(Map<String, String> filter, String name, @Nullable Object value) {
        if (value != null) {
            filter.put(name, value.toString());
        }
    }
}
