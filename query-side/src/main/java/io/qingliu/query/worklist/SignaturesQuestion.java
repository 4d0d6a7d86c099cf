package io.qingliu.query.worklist;

import io.qingliu.events.Role;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.worklist.SignaturesView.Progress;
import io.qingliu.query.worklist.SignaturesView.RoundRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which acceptance rounds are asked for.
 *
 * @param within whose
 * @param standing only those that stand so
 * @param lacking only those that lack a signature, or lack none
 * @param role only those that lack this role's
 * @param moment from where to look
 * @param filter what is filtered by
 */
record SignaturesQuestion(
        Within within,
        @Nullable Progress standing,
        @Nullable YesNo lacking,
        @Nullable Role role,
        Moment moment,
        Map<String, String> filter) {
    static final Parameters PARAMETERS = Within.PARAMETERS
            .and(Parameters.of(
                    Parameter.constant("standing", Progress.class, "只看该状态的轮次", "only rounds that stand so"),
                    Parameter.constant(
                            "lacking", YesNo.class, "只看缺（不缺）签字的", "only those that lack a signature, or lack none"),
                    Parameter.constant(
                            "role", Role.class, "只看缺该角色签字的", "only those that lack the signature of this role")))
            .and(Parameters.MOMENT);

    static SignaturesQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new SignaturesQuestion(
                Within.of(asked),
                asked.constant("standing", Progress.class),
                asked.constant("lacking", YesNo.class),
                asked.constant("role", Role.class),
                folds.moment(asked),
                Within.filter(asked));
    }

    boolean asksFor(RoundRow round) {
        return (standing == null || standing == round.standing())
                && YesNo.admits(lacking, !round.missing().isEmpty())
                && (role == null || round.missing().contains(role));
    }
}
