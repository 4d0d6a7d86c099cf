package io.qingliu.query.retention;

import io.qingliu.events.RetentionClass;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Places;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to fall due in which year.
 *
 * @param year which; that of the answer's day where it is left out
 * @param due only this
 * @param kind only files of this kind
 * @param retention only those of this class
 * @param cluster only this cluster's
 * @param unit only those of this unit's clusters
 * @param limit how many rows at most; the counts are of all
 */
record RetentionQuestion(
        @Nullable Long year,
        @Nullable RetentionDue due,
        @Nullable FileKind kind,
        @Nullable RetentionClass retention,
        @Nullable String cluster,
        @Nullable String unit,
        long limit) {
    static final long USUAL = 500;
    private static final long MOST = 10_000;

    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.number(
                            "year", 2000, 2200, "到期年度；不填则为查询日所在年", "the year; without it, that of the answer's day"),
                    Parameter.constant("due", RetentionDue.class, "只看该事项", "only what falls due so"),
                    Parameter.constant("kind", FileKind.class, "只看该类别", "only files of this kind"),
                    Parameter.constant("retention", RetentionClass.class, "只看该保管期限", "only those of this class"),
                    Parameter.text("cluster", "只看该组团", "only this cluster's", "cluster-QX01"),
                    Parameter.text("unit", "只看该区县（上报单位）", "only this unit's", "unit-qingxi"),
                    Parameter.limit(USUAL, MOST))
            .and(Parameters.MOMENT);

    static RetentionQuestion of(Asked asked) {
        Long limit = asked.number("limit");
        return new RetentionQuestion(
                asked.number("year"),
                asked.constant("due", RetentionDue.class),
                asked.constant("kind", FileKind.class),
                asked.constant("retention", RetentionClass.class),
                asked.text("cluster"),
                asked.text("unit"),
                limit == null ? USUAL : limit);
    }

    /** Everything of a year. */
    static RetentionQuestion of(long year) {
        return new RetentionQuestion(year, null, null, null, null, null, MOST);
    }

    int year(LocalDate day) {
        return year == null ? day.getYear() : year.intValue();
    }

    boolean asksFor(RetentionRow row) {
        Places.Cluster place = row.cluster();
        return (due == null || due == row.due())
                && (kind == null || kind == row.kind())
                && (retention == null || retention == row.retention())
                && (cluster == null || place != null && cluster.equals(place.id()))
                && (unit == null || place != null && unit.equals(place.unitId()));
    }

    Map<String, String> filter(int asked) {
        Map<String, String> filter = new TreeMap<>(Map.of("year", Integer.toString(asked)));
        put(filter, "due", due);
        put(filter, "kind", kind);
        put(filter, "retention", retention);
        put(filter, "cluster", cluster);
        put(filter, "unit", unit);
        return filter;
    }

    private static void put(Map<String, String> filter, String name, @Nullable Object value) {
        if (value != null) {
            filter.put(name, value.toString());
        }
    }
}
