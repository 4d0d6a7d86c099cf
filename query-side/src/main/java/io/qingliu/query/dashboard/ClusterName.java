package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Places;
import org.jspecify.annotations.Nullable;

/**
 * A cluster by its name, with park and unit as they were on the day.
 *
 * @param clusterId which
 * @param name its name; null where it was erased
 * @param parkId the park that it lies in
 * @param park that park's name
 * @param unitId the unit that answers for it
 * @param unit that unit's name
 * @param history the address of all events behind it
 */
public record ClusterName(
        String clusterId,
        @Nullable String name,
        @Nullable String parkId,
        @Nullable String park,
        @Nullable String unitId,
        @Nullable String unit,
        String history) {
    static ClusterName of(Places.Cluster place) {
        return new ClusterName(
                place.id(),
                place.name(),
                place.parkId(),
                place.park(),
                place.unitId(),
                place.unit(),
                "/api/clusters/" + place.id() + "/history");
    }
}
