package io.qingliu.query.dashboard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one survey that the shares of the network are counted from.
 *
 * @param form the form; null where the opening was erased
 * @param formVersion its version, 0 where it is not known
 * @param submitted whether the network part is submitted
 * @param rows segments, misconnections and node defects, by the id of the row
 */
public record NetworkRows(@Nullable String form, int formVersion, boolean submitted, Map<String, Row> rows) {
    static final NetworkRows NONE = new NetworkRows(null, 0, false, Map.of());
    /** The kinds of rows, as the illustrative form names them; another form's rows of other names are no data. */
    static final Set<String> KINDS = Set.of("segment", "misconnection", "nodeDefect");

    /** The fields that are read. */
    private static final Set<String> FIELDS =
            Set.of("kind", "lengthM", "inspectedM", "structuralGrade", "grade", "repairedOn", "recheckGrade");

    public NetworkRows {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    /**
     * A row.
     *
     * @param kind segment, misconnection or nodeDefect
     * @param values those of its fields that are read
     * @param position the last event that changed it
     */
    public record Row(String kind, Map<String, String> values, long position) {
        public Row {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }

        /** The row with other values; an empty text is nothing given. */
        Row with(Map<String, String> others, long from) {
            Map<String, String> next = new LinkedHashMap<>(values);
            others.forEach((name, value) -> {
                if (FIELDS.contains(name)) {
                    next.put(name, value);
                }
            });
            next.values().removeIf(String::isEmpty);
            return new Row(kind, next, from);
        }
    }

    NetworkRows by(String id, int version) {
        return new NetworkRows(id, version, submitted, rows);
    }

    NetworkRows submitted(boolean yes) {
        return new NetworkRows(form, formVersion, yes, rows);
    }

    NetworkRows with(Map<String, Row> next) {
        return new NetworkRows(form, formVersion, submitted, next);
    }

    /** Whether there is anything to count from: rows, or a part that was submitted without any. */
    boolean known() {
        return submitted || !rows.isEmpty();
    }
}
