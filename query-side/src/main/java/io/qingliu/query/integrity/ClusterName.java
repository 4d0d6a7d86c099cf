package io.qingliu.query.integrity;

import io.qingliu.query.kernel.Places;
import org.jspecify.annotations.Nullable;

/**
 * A cluster as it was called on the day of the answer, and who answered for it.
 *
 * @param clusterId which
 * @param cluster its name; null where its registration was erased
 * @param unitId the unit that answered for it
 * @param unit that unit's name
 */
record ClusterName(
        String clusterId,
        @Nullable String cluster,
        @Nullable String unitId,
        @Nullable String unit) {
    static ClusterName of(Places places, String id) {
        Places.Cluster cluster = places.cluster(id);
        return new ClusterName(id, cluster.name(), cluster.unitId(), cluster.unit());
    }
}
