package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which summary reports are asked for.
 *
 * @param within whose
 * @param standing only those that stand so
 * @param lacking only those that lack one of the three texts, or lack none
 * @param moment from where to look
 * @param filter what is filtered by
 */
record ReportsQuestion(
        Within within,
        ReportFact.@Nullable Standing standing,
        @Nullable YesNo lacking,
        Moment moment,
        Map<String, String> filter) {
    static final Parameters PARAMETERS = Within.PARAMETERS
            .and(Parameters.of(
                    Parameter.constant("standing", ReportFact.Standing.class, "只看该状态", "only those that stand so"),
                    Parameter.constant(
                            "lacking",
                            YesNo.class,
                            "只看缺（不缺）必备内容的",
                            "only those that lack one of the three texts, or lack none")))
            .and(Parameters.MOMENT);

    static ReportsQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new ReportsQuestion(
                Within.of(asked),
                asked.constant("standing", ReportFact.Standing.class),
                asked.constant("lacking", YesNo.class),
                folds.moment(asked),
                Within.filter(asked));
    }

    boolean asksFor(ReportsView.ReportRow report) {
        return (standing == null || standing == report.standing())
                && YesNo.admits(lacking, !report.missing().isEmpty());
    }
}
