package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which plan is infeasible (latest start already passed)? As JSON. */
@QuestionApi
class InfeasibleApi {
    private final FindInfeasible plans;

    InfeasibleApi(FindInfeasible plans) {
        this.plans = plans;
    }

    @Answers(
            value = InfeasibleQuestion.class,
            zh = "哪些方案已不可行（最迟开始日已过）？",
            en = "Which plan is infeasible (latest start already passed)?")
    @GetMapping(path = "/api/infeasible", produces = "application/json")
    InfeasibleView infeasible(@RequestParam MultiValueMap<String, String> parameters) {
        return plans.find(plans.question(parameters));
    }
}
