package io.qingliu.query.integrity;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What counts as entries in bulk just before a deadline. The thresholds are proposed for this product.
 *
 * @param days in the last so many days, the day of the deadline among them
 * @param records so many records of one person
 * @param minutes within so many minutes
 * @param cluster only this cluster's
 * @param moment from where to look
 */
record BulkEntriesQuestion(
        int days, long records, int minutes, @Nullable String cluster, Moment moment) {
    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 366;
    private static final long USUAL_RECORDS = 20;
    private static final long MOST_RECORDS = 1_000_000;
    private static final int USUAL_MINUTES = 60;
    private static final int MOST_MINUTES = 1440;

    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.number(
                                    "days",
                                    1,
                                    MOST_DAYS,
                                    "截止日前多少天内（含截止日当天）",
                                    "in the last so many days, the day of the deadline among them")
                            .orElse(Integer.toString(USUAL_DAYS)),
                    Parameter.number("records", 2, MOST_RECORDS, "同一人至少录入多少条", "at least so many records of one person")
                            .orElse(Long.toString(USUAL_RECORDS)),
                    Parameter.number("minutes", 1, MOST_MINUTES, "在连续多少分钟之内", "within so many minutes")
                            .orElse(Integer.toString(USUAL_MINUTES)),
                    ClusterQuestion.ONLY)
            .and(Parameters.MOMENT);

    static BulkEntriesQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new BulkEntriesQuestion(
                Objects.requireNonNullElse(asked.number("days"), (long) USUAL_DAYS)
                        .intValue(),
                Objects.requireNonNullElse(asked.number("records"), USUAL_RECORDS),
                Objects.requireNonNullElse(asked.number("minutes"), (long) USUAL_MINUTES)
                        .intValue(),
                asked.text(ClusterQuestion.CLUSTER),
                folds.moment(asked));
    }

    boolean asksFor(String id) {
        return cluster == null || cluster.equals(id);
    }

    /** What counts and what is filtered by, by name in order. */
    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>();
        filter.put("days", Integer.toString(days));
        filter.put("records", Long.toString(records));
        filter.put("minutes", Integer.toString(minutes));
        if (cluster != null) {
            filter.put(ClusterQuestion.CLUSTER, cluster);
        }
        return filter;
    }
}
