package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which clusters due on a day are not accepted yet, by days of float? As JSON. */
@QuestionApi
class DueApi {
    private final FindDue due;

    DueApi(FindDue due) {
        this.due = due;
    }

    @Answers(
            value = DueQuestion.class,
            zh = "应于某日达标而尚未验收合格的组团有哪些，浮动几天？",
            en = "Which clusters due on a day are not accepted yet, by days of float?")
    @GetMapping(path = "/api/due", produces = "application/json")
    DueView due(@RequestParam MultiValueMap<String, String> parameters) {
        return due.find(due.question(parameters));
    }
}
