package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which excluded clusters now have an enterprise? As JSON. */
@QuestionApi
class ExcludedApi {
    private final FindExcluded excluded;

    ExcludedApi(FindExcluded excluded) {
        this.excluded = excluded;
    }

    @Answers(
            value = ExcludedQuestion.class,
            zh = "哪些不纳入的组团现已有企业？",
            en = "Which excluded clusters now have an enterprise?")
    @GetMapping(path = "/api/excluded", produces = "application/json")
    ExcludedView excluded(@RequestParam MultiValueMap<String, String> parameters) {
        return excluded.find(excluded.question(parameters));
    }
}
