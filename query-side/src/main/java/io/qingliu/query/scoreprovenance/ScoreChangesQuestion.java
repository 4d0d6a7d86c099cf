package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Whose score, and between which two points in time. The second point is told as in every question, by {@code as-of} and {@code on};
 * the first by {@code from-as-of} and {@code from-on}. Without a first point, the score is told from its beginning.
 *
 * @param clusterId whose score
 * @param to the second point
 * @param from the first point; null for the beginning
 * @param filter the first point as it was asked for
 */
record ScoreChangesQuestion(
        String clusterId, Moment to, @Nullable Moment from, Map<String, String> filter) {
    private static final String FIRST = "from-";

    static final Parameters PARAMETERS = Parameters.of(
                    new Parameter(
                            FIRST + Parameter.AS_OF,
                            Parameter.Kind.POINT,
                            List.of(),
                            0,
                            0,
                            "起点：台账截至何时所知（记录编号、日期或带时区的时间）；起点两项都不填则从最初说起",
                            "the first point: what the ledger knew (a position, a day, or a time with its offset); without"
                                    + " a first point the score is told from its beginning",
                            "2024-10-31",
                            null),
                    Parameter.day(
                            FIRST + Parameter.ON,
                            "起点：截至哪一天的事实（按发生日期）",
                            "the first point: what was true on that day, by the day of occurrence"))
            .and(Parameters.MOMENT);

    static ScoreChangesQuestion of(String clusterId, MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        MultiValueMap<String, String> from = new LinkedMultiValueMap<>();
        Map<String, String> filter = new TreeMap<>();
        for (String name : List.of(Parameter.AS_OF, Parameter.ON)) {
            String value = asked.text(FIRST + name);
            if (value != null) {
                from.add(name, value);
                filter.put(FIRST + name, value);
            }
        }
        return new ScoreChangesQuestion(
                clusterId, folds.moment(asked), from.isEmpty() ? null : first(from, folds), filter);
    }

    /** Reads the first point; what is refused is refused under the name that it was asked by. */
    private static Moment first(MultiValueMap<String, String> from, Folds folds) {
        try {
            return folds.moment(Asked.of(from, Parameters.MOMENT));
        } catch (Refused refused) {
            if (refused.field() == null) {
                throw refused;
            }
            throw Refused.unreadable(
                    refused.code(),
                    FIRST + refused.field(),
                    "起点（from-）：" + refused.zh(),
                    "The first point (from-): " + refused.en());
        }
    }
}
