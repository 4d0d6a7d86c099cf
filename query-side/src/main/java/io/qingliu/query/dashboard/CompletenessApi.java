package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether what is read is up to date, as JSON. */
@QuestionApi
class CompletenessApi {
    static final Parameters PARAMETERS = Parameters.AT_LEAST;

    private final FindCompleteness completeness;

    CompletenessApi(FindCompleteness completeness) {
        this.completeness = completeness;
    }

    @Answers(value = CompletenessApi.class, zh = "读取侧是否最新？", en = "Is what is read up to date?")
    @GetMapping(path = "/api/completeness", produces = "application/json")
    CompletenessView completeness(@RequestParam MultiValueMap<String, String> parameters) {
        return completeness.find(Asked.of(parameters, PARAMETERS).atLeast());
    }
}
