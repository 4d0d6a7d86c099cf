package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How many problems of each code are open, and what is the median time to close? As JSON. */
@QuestionApi
class ProblemCodesApi {
    private final CountProblemCodes codes;

    ProblemCodesApi(CountProblemCodes codes) {
        this.codes = codes;
    }

    @Answers(
            value = ProblemCodesQuestion.class,
            zh = "各类问题还有多少未销，整改用时中位数是多少天？",
            en = "How many problems of each code are open, and what is the median time to close?")
    @GetMapping(path = "/api/problem-codes", produces = "application/json")
    ProblemCodesView problemCodes(@RequestParam MultiValueMap<String, String> parameters) {
        return codes.find(codes.question(parameters));
    }
}
