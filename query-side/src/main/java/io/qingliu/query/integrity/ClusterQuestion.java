package io.qingliu.query.integrity;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Told;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A question about all clusters, or about one.
 *
 * @param cluster only this one
 * @param moment from where to look
 */
record ClusterQuestion(@Nullable String cluster, Moment moment) {
    static final String CLUSTER = "cluster";
    static final Parameter ONLY = Parameter.text(CLUSTER, "只看该组团", "only this cluster", "cluster-QX01");
    static final Parameters PARAMETERS = Parameters.of(ONLY).and(Parameters.MOMENT);

    static ClusterQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new ClusterQuestion(asked.text(CLUSTER), folds.moment(asked));
    }

    /** Refuses a cluster that nobody registered. */
    static void mustBeKnown(@Nullable String cluster, Told told) {
        if (cluster != null) {
            told.places().mustKnow(cluster, CLUSTER);
        }
    }

    boolean asksFor(String id) {
        return cluster == null || cluster.equals(id);
    }

    Map<String, String> filter() {
        return cluster == null ? Map.of() : Map.of(CLUSTER, cluster);
    }
}
