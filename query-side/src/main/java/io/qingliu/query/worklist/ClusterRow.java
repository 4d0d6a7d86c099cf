package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Places;
import org.jspecify.annotations.Nullable;

/**
 * The cluster that a row is about, as of the day.
 *
 * @param clusterId which
 * @param name what it is called
 * @param unitId the unit that answers for it
 * @param unit that unit's name
 * @param parkId the park that it lies in
 * @param park that park's name
 */
public record ClusterRow(
        String clusterId,
        @Nullable String name,
        @Nullable String unitId,
        @Nullable String unit,
        @Nullable String parkId,
        @Nullable String park) {
    static ClusterRow of(Places.Cluster place) {
        return new ClusterRow(place.id(), place.name(), place.unitId(), place.unit(), place.parkId(), place.park());
    }
}
