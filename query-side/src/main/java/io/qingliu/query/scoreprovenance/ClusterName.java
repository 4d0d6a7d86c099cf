package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Places;
import org.jspecify.annotations.Nullable;

/**
 * A cluster as it was called on the day of the answer, and where it lay.
 *
 * @param clusterId which
 * @param cluster its name; null where its registration was erased
 * @param unitId the unit that answered for it
 * @param unit that unit's name
 * @param parkId the park that it lay in
 * @param park that park's name
 */
public record ClusterName(
        String clusterId,
        @Nullable String cluster,
        @Nullable String unitId,
        @Nullable String unit,
        @Nullable String parkId,
        @Nullable String park) {
    static ClusterName of(Places.Cluster cluster) {
        return new ClusterName(
                cluster.id(), cluster.name(), cluster.unitId(), cluster.unit(), cluster.parkId(), cluster.park());
    }
}
