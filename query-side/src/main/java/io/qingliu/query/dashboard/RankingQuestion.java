package io.qingliu.query.dashboard;

import io.qingliu.events.Cohort;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By what units are ranked.
 *
 * @param by how far a cluster must have come to count; null for what the policy in force calls the standard
 * @param cohort only clusters of this cohort; null for all
 * @param boundaries within the boundaries of which day
 */
public record RankingQuestion(
        @Nullable Standard by, @Nullable Cohort cohort, BoundariesDay boundaries) {
    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.constant(
                            "by",
                            Standard.class,
                            "按哪一口径排名；不填则按现行政策的达标口径",
                            "how far a cluster must have come; without it as the policy in force counts the standard"),
                    Parameter.constant("cohort", Cohort.class, "只计该批次的组团", "only clusters of this cohort"))
            .and(BoundariesDay.PARAMETERS);

    static RankingQuestion of(Asked asked) {
        return new RankingQuestion(
                asked.constant("by", Standard.class), asked.constant("cohort", Cohort.class), BoundariesDay.of(asked));
    }

    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>(boundaries.filter());
        if (by != null) {
            filter.put("by", by.name());
        }
        if (cohort != null) {
            filter.put("cohort", cohort.name());
        }
        return filter;
    }
}
