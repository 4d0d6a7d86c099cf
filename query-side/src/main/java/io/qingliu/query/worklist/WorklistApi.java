package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What must be finished this week, and what evidence is required? As JSON. */
@QuestionApi
class WorklistApi {
    private final FindWork work;

    WorklistApi(FindWork work) {
        this.work = work;
    }

    @Answers(
            value = WorklistQuestion.class,
            zh = "本周必须完成什么，需要什么佐证？",
            en = "What must be finished this week, and what evidence is required?")
    @GetMapping(path = "/api/worklist", produces = "application/json")
    WorklistView worklist(@RequestParam MultiValueMap<String, String> parameters) {
        return work.find(work.question(parameters));
    }
}
