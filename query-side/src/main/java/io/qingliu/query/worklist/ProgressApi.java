package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is planned versus verified progress this week, and the lag in days? As JSON. */
@QuestionApi
class ProgressApi {
    private final CountProgress progress;

    ProgressApi(CountProgress progress) {
        this.progress = progress;
    }

    @Answers(
            value = ProgressQuestion.class,
            zh = "本周计划与已核验进度如何，滞后几天？",
            en = "What is planned versus verified progress this week, and the lag in days?")
    @GetMapping(path = "/api/progress", produces = "application/json")
    ProgressView progress(@RequestParam MultiValueMap<String, String> parameters) {
        return progress.find(progress.question(parameters));
    }
}
