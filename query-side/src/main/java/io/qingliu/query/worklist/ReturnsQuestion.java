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
 * Which returned papers are asked for.
 *
 * @param within whose
 * @param kind only of this kind
 * @param answered only those that were answered since, or not
 * @param moment from where to look
 * @param paging which page
 * @param filter what is filtered by
 */
record ReturnsQuestion(
        Within within,
        ReturnFact.@Nullable Kind kind,
        @Nullable YesNo answered,
        Moment moment,
        Paging paging,
        Map<String, String> filter) {
    static final Parameters PARAMETERS = Within.PARAMETERS
            .and(Parameters.of(
                    Parameter.constant("kind", ReturnFact.Kind.class, "只看该类", "only of this kind"),
                    Parameter.constant(
                            "answered", YesNo.class, "只看已（未）再次提交的", "only those that were answered since, or not")))
            .and(Paging.PARAMETERS)
            .and(Parameters.MOMENT);

    static ReturnsQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new ReturnsQuestion(
                Within.of(asked),
                asked.constant("kind", ReturnFact.Kind.class),
                asked.constant("answered", YesNo.class),
                folds.moment(asked),
                Paging.of(asked, "returns"),
                Within.filter(asked));
    }

    boolean asksFor(ReturnFact fact) {
        return (kind == null || kind == fact.kind()) && YesNo.admits(answered, fact.answeredAt() != null);
    }
}
