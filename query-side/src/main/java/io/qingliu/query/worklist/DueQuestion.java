package io.qingliu.query.worklist;

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
 * Which clusters that are not accepted are asked for.
 *
 * @param within whose
 * @param dueFrom due on or after this day
 * @param dueTo due on or before this day
 * @param moment from where to look
 * @param filter what is filtered by
 */
record DueQuestion(
        Within within,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        Moment moment,
        Map<String, String> filter) {
    static final Parameters PARAMETERS = Within.PARAMETERS
            .and(Parameters.of(
                    Parameter.day("due-from", "责任期限不早于", "due on or after this day"),
                    Parameter.day("due-to", "责任期限不晚于", "due on or before this day")))
            .and(Parameters.MOMENT);

    static DueQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        asked.period("due-from", "due-to");
        return new DueQuestion(
                Within.of(asked),
                asked.day("due-from"),
                asked.day("due-to"),
                folds.moment(asked),
                Within.filter(asked));
    }

    boolean asksFor(@Nullable LocalDate dueOn) {
        return dueOn != null
                && (dueFrom == null || !dueOn.isBefore(dueFrom))
                && (dueTo == null || !dueOn.isAfter(dueTo));
    }
}
