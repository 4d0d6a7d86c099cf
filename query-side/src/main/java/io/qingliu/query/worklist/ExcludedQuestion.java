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
 * Which excluded clusters are asked for.
 *
 * @param within whose
 * @param enterprise only those that have, or have not, an enterprise now
 * @param moment from where to look
 * @param filter what is filtered by
 */
record ExcludedQuestion(Within within, @Nullable YesNo enterprise, Moment moment, Map<String, String> filter) {
    static final Parameters PARAMETERS = Within.PARAMETERS
            .and(Parameters.of(Parameter.constant(
                    "enterprise", YesNo.class, "只看现有（没有）企业的", "only those that have, or have not, an enterprise now")))
            .and(Parameters.MOMENT);

    static ExcludedQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new ExcludedQuestion(
                Within.of(asked), asked.constant("enterprise", YesNo.class), folds.moment(asked), Within.filter(asked));
    }
}
