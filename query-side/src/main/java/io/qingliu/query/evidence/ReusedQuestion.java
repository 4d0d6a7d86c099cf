package io.qingliu.query.evidence;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which of the files that are used in two clusters are asked for.
 *
 * @param meaning only those that mean this at least once
 * @param cluster only those that are used in this cluster too
 * @param unit only those that are used in a cluster of this unit too
 */
record ReusedQuestion(
        @Nullable Meaning meaning,
        @Nullable String cluster,
        @Nullable String unit) {
    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.constant(
                            "meaning", Meaning.class, "只看作为佐证（或扫描件）使用的", "only those used as evidence, or as a scan"),
                    Parameter.text("cluster", "只看其中涉及该组团的", "only those that concern this cluster too", "cluster-QX01"),
                    Parameter.text("unit", "只看其中涉及该区县（上报单位）的", "only those that concern this unit too", "unit-qingxi"))
            .and(Parameters.MOMENT);

    /** All of them. */
    static final ReusedQuestion ALL = new ReusedQuestion(null, null, null);

    static ReusedQuestion of(Asked asked) {
        return new ReusedQuestion(asked.constant("meaning", Meaning.class), asked.text("cluster"), asked.text("unit"));
    }

    boolean asksFor(ReusedView.Row row) {
        return (meaning == null || row.uses().stream().anyMatch(use -> use.meaning() == meaning))
                && (cluster == null
                        || row.clusters().stream().anyMatch(one -> one.id().equals(cluster)))
                && (unit == null || row.clusters().stream().anyMatch(one -> unit.equals(one.unitId())));
    }

    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>();
        if (meaning != null) {
            filter.put("meaning", meaning.name());
        }
        if (cluster != null) {
            filter.put("cluster", cluster);
        }
        if (unit != null) {
            filter.put("unit", unit);
        }
        return filter;
    }
}
