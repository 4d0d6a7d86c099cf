package io.qingliu.query.worklist;

import io.qingliu.events.Severity;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which problems are counted.
 *
 * @param within whose
 * @param severity only of this grade
 * @param closedFrom for the time to close: verified on or after this day
 * @param closedTo for the time to close: verified on or before this day
 * @param moment from where to look
 * @param filter what is filtered by
 */
public record ProblemCodesQuestion(
        Within within,
        @Nullable Severity severity,
        @Nullable LocalDate closedFrom,
        @Nullable LocalDate closedTo,
        Moment moment,
        Map<String, String> filter) {
    static final Parameters PARAMETERS = Within.PARAMETERS
            .and(Parameters.of(
                    Parameter.constant("severity", Severity.class, "只看该等级", "only of this grade"),
                    Parameter.day("closed-from", "销号用时只计核验日期不早于", "time to close: verified on or after this day"),
                    Parameter.day("closed-to", "销号用时只计核验日期不晚于", "time to close: verified on or before this day")))
            .and(Parameters.MOMENT);

    static ProblemCodesQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        asked.period("closed-from", "closed-to");
        return new ProblemCodesQuestion(
                Within.of(asked),
                asked.constant("severity", Severity.class),
                asked.day("closed-from"),
                asked.day("closed-to"),
                folds.moment(asked),
                Within.filter(asked));
    }

    boolean asksFor(ProblemFact problem) {
        return severity == null || severity == problem.what().severity();
    }

    /** Whether its time to close is part of the sample. */
    boolean closed(ProblemFact problem) {
        LocalDate verifiedOn = problem.course().verifiedOn();
        return verifiedOn != null && ProblemsQuestion.within(closedFrom, closedTo, verifiedOn);
    }
}
