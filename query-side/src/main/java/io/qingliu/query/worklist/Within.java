package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Refused;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whose clusters are asked for.
 *
 * @param unit only those of this unit, as of the day
 * @param park only those of this park, as of the day
 * @param cluster only this one
 */
public record Within(
        @Nullable String unit,
        @Nullable String park,
        @Nullable String cluster) {
    /** All clusters. */
    public static final Within ALL = new Within(null, null, null);

    static final Parameters PARAMETERS = Parameters.of(
            Parameter.text("unit", "只看该区县（上报单位）", "only this unit's", "unit-qingxi"),
            Parameter.text("park", "只看该园区", "only this park's", "park-qingxi"),
            Parameter.text("cluster", "只看该组团", "only this cluster's", "cluster-QX01"));

    private static final Set<String> NO_FILTER = Set.of("as-of", "on", "at-least", "cursor", "limit");

    static Within of(Asked asked) {
        return new Within(asked.text("unit"), asked.text("park"), asked.text("cluster"));
    }

    /** What is filtered by, by name: all that was asked for but the moment and the page. */
    static Map<String, String> filter(Asked asked) {
        Map<String, String> filter = new TreeMap<>(asked.values());
        filter.keySet().removeAll(NO_FILTER);
        return filter;
    }

    /** Whether a cluster is among them. */
    boolean covers(Places.Cluster place) {
        return (unit == null || unit.equals(place.unitId()))
                && (park == null || park.equals(place.parkId()))
                && (cluster == null || cluster.equals(place.id()));
    }

    /**
     * Refuses a cluster that nobody registered.
     *
     * @throws Refused 404
     */
    void mustBeKnown(Places places) {
        if (cluster != null) {
            places.mustKnow(cluster, "cluster");
        }
    }
}
