package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.worklist.InfeasibleView.Ground;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which plans that cannot be kept are asked for.
 *
 * @param within whose
 * @param ground only on this ground
 * @param moment from where to look
 * @param filter what is filtered by
 */
record InfeasibleQuestion(Within within, @Nullable Ground ground, Moment moment, Map<String, String> filter) {
    static final Parameters PARAMETERS = Within.PARAMETERS
            .and(Parameters.of(Parameter.constant("ground", Ground.class, "只看该原因", "only on this ground")))
            .and(Parameters.MOMENT);

    static InfeasibleQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new InfeasibleQuestion(
                Within.of(asked), asked.constant("ground", Ground.class), folds.moment(asked), Within.filter(asked));
    }
}
