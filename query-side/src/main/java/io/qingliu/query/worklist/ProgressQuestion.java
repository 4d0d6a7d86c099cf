package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameters;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * Whose progress is asked for.
 *
 * @param within whose
 * @param moment from where to look
 * @param filter what is filtered by
 */
public record ProgressQuestion(Within within, Moment moment, Map<String, String> filter) {
    static final Parameters PARAMETERS = Within.PARAMETERS.and(Parameters.MOMENT);

    static ProgressQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new ProgressQuestion(Within.of(asked), folds.moment(asked), Within.filter(asked));
    }
}
