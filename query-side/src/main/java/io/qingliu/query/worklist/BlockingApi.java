package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which enterprises still block which points? As JSON. */
@QuestionApi
class BlockingApi {
    private final FindBlocking blocking;

    BlockingApi(FindBlocking blocking) {
        this.blocking = blocking;
    }

    @Answers(value = BlockingQuestion.class, zh = "哪些企业仍卡住哪些分？", en = "Which enterprises still block which points?")
    @GetMapping(path = "/api/blocking", produces = "application/json")
    BlockingView blocking(@RequestParam MultiValueMap<String, String> parameters) {
        return blocking.find(blocking.question(parameters));
    }
}
