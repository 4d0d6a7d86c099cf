package io.qingliu.query.dashboard;

import io.qingliu.events.Cohort;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which clusters are asked for.
 *
 * @param state only in this state
 * @param unit only this unit's
 * @param park only this park's
 * @param cohort only of this cohort
 * @param scope only of this scope; without it, all but those that ended
 * @param moment from where to look
 */
record ClustersQuestion(
        @Nullable ClusterState state,
        @Nullable String unit,
        @Nullable String park,
        @Nullable Cohort cohort,
        @Nullable Scope scope,
        Moment moment) {
    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.constant("state", ClusterState.class, "只看该状态", "only those in this state"),
                    Parameter.text("unit", "只看该区县（上报单位）", "only this unit's", "unit-qingxi"),
                    Parameter.text("park", "只看该园区", "only this park's", "park-qingxi"),
                    Parameter.constant("cohort", Cohort.class, "只看该批次", "only those of this cohort"),
                    Parameter.constant(
                            "scope",
                            Scope.class,
                            "只看该建设范围；不填则为除已拆分、合并者外的全部组团",
                            "only those of this scope; without it all but those that were split or merged"))
            .and(Parameters.MOMENT);

    static ClustersQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new ClustersQuestion(
                asked.constant("state", ClusterState.class),
                asked.text("unit"),
                asked.text("park"),
                asked.constant("cohort", Cohort.class),
                asked.constant("scope", Scope.class),
                folds.moment(asked));
    }

    boolean asksFor(ClusterView cluster) {
        return (state == null || state == cluster.state())
                && (unit == null || unit.equals(cluster.unitId()))
                && (park == null || park.equals(cluster.parkId()))
                && (cohort == null || cohort == cluster.cohort())
                && (scope == null ? cluster.scope() != Scope.ENDED : scope == cluster.scope());
    }

    /** What is filtered by, by name in order. */
    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>();
        put(filter, "state", state);
        put(filter, "unit", unit);
        put(filter, "park", park);
        put(filter, "cohort", cohort);
        put(filter, "scope", scope);
        return filter;
    }

    private static void put(Map<String, String> filter, String name, @Nullable Object value) {
        if (value != null) {
            filter.put(name, value.toString());
        }
    }
}
