package io.qingliu.query.worklist;

import io.qingliu.events.Severity;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.worklist.Campaign.EnterpriseFact;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which enterprises are asked for.
 *
 * @param within whose
 * @param enterprise only this one: row, name or credit code
 * @param severity only open problems of this grade
 * @param code only open problems of this code
 * @param moment from where to look
 * @param paging which page
 * @param filter what is filtered by
 */
record BlockingQuestion(
        Within within,
        @Nullable String enterprise,
        @Nullable Severity severity,
        @Nullable String code,
        Moment moment,
        Paging paging,
        Map<String, String> filter) {
    static final Parameters PARAMETERS = Within.PARAMETERS
            .and(Parameters.of(
                    Parameter.text(
                            "enterprise",
                            "只看该企业（名称、统一社会信用代码或调查记录编号）",
                            "only this enterprise: name, credit code or row of the survey",
                            "清溪化工"),
                    Parameter.constant("severity", Severity.class, "只看该等级", "only of this grade"),
                    Parameter.text("code", "只看该类问题（代码）", "only problems of this code", "N02")))
            .and(Paging.PARAMETERS)
            .and(Parameters.MOMENT);

    static BlockingQuestion of(MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        return new BlockingQuestion(
                Within.of(asked),
                asked.text("enterprise"),
                asked.constant("severity", Severity.class),
                asked.text("code"),
                folds.moment(asked),
                Paging.of(asked, "blocking"),
                Within.filter(asked));
    }

    boolean asksFor(ProblemFact problem) {
        return (severity == null || severity == problem.what().severity())
                && (code == null || code.equals(problem.what().code()));
    }

    boolean asksFor(EnterpriseFact it) {
        return enterprise == null
                || enterprise.equals(it.rowId())
                || enterprise.equals(it.name())
                || enterprise.equals(it.uscc());
    }
}
