package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why was an application or a report returned? As JSON. */
@QuestionApi
class ReturnsApi {
    private final FindReturns returns;

    ReturnsApi(FindReturns returns) {
        this.returns = returns;
    }

    @Answers(value = ReturnsQuestion.class, zh = "申报或报告为何被退回？", en = "Why was an application or a report returned?")
    @GetMapping(path = "/api/returns", produces = "application/json")
    ReturnsView returns(@RequestParam MultiValueMap<String, String> parameters) {
        return returns.find(returns.question(parameters));
    }
}
