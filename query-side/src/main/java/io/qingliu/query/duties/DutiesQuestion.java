package io.qingliu.query.duties;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which duties are asked for.
 *
 * @param kind only of this kind
 * @param standing only those that stand so on the day
 * @param unit only those that concern this unit
 * @param cluster only those that concern this cluster
 * @param year only those of this year: a plan's own, of all else the year in which it began
 */
record DutiesQuestion(
        @Nullable DutyKind kind,
        @Nullable DutyStanding standing,
        @Nullable String unit,
        @Nullable String cluster,
        @Nullable Long year) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    static final Parameter YEAR = Parameter.number(
            "year",
            FIRST_YEAR,
            LAST_YEAR,
            "只看该年度：年度计划按其年度，其余按发起的年份",
            "only of this year: a plan's own, else that in which it began");

    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.constant("kind", DutyKind.class, "只看该类别", "only of this kind"),
                    Parameter.constant(
                            "standing", DutyStanding.class, "只看当日处于该状态的", "only those that stand so on the day"),
                    Parameter.text("unit", "只看涉及该区县（上报单位）的", "only those that concern this unit", "unit-qingxi"),
                    Parameter.text("cluster", "只看涉及该组团的", "only those that concern this cluster", "cluster-QX01"),
                    YEAR)
            .and(Parameters.MOMENT);

    /** All of them. */
    static final DutiesQuestion ALL = new DutiesQuestion(null, null, null, null, null);

    static DutiesQuestion of(Asked asked) {
        return new DutiesQuestion(
                asked.constant("kind", DutyKind.class),
                asked.constant("standing", DutyStanding.class),
                asked.text("unit"),
                asked.text("cluster"),
                asked.number("year"));
    }

    boolean asksFor(DutyRow row) {
        return (kind == null || kind == row.kind())
                && (standing == null || standing == row.standing())
                && (unit == null || row.concernsUnit(unit))
                && (cluster == null || row.concernsCluster(cluster))
                && (year == null || year == row.year());
    }

    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>();
        put(filter, "kind", kind);
        put(filter, "standing", standing);
        put(filter, "unit", unit);
        put(filter, "cluster", cluster);
        put(filter, "year", year);
        return filter;
    }

    private static void put(Map<String, String> filter, String name, @Nullable Object value) {
        if (value != null) {
            filter.put(name, value.toString());
        }
    }
}
