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
 * Which units' surveys are asked for.
 *
 * @param within whose
 * @param complete only units that have, or have not, submitted everything
 * @param moment from where to look
 * @param filter what is filtered by
 */
record SurveysQuestion(Within within, @Nullable YesNo complete, Moment moment, Map<String, String> filter) {
    static final Parameters PARAMETERS = Within.PARAMETERS
            .and(Parameters.of(Parameter.constant(
                    "complete",
                    YesNo.class,
                    "只看已（未）提交齐的区县",
                    "only units that have, or have not, submitted everything")))
            .and(Parameters.MOMENT);

    static SurveysQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new SurveysQuestion(
                Within.of(asked), asked.constant("complete", YesNo.class), folds.moment(asked), Within.filter(asked));
    }
}
