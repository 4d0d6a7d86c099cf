package io.qingliu.query.retention;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What falls due for the archives, as JSON. */
@QuestionApi
class RetentionApi {
    private final FindRetention retention;

    RetentionApi(FindRetention retention) {
        this.retention = retention;
    }

    @Answers(
            value = RetentionQuestion.class,
            zh = "哪些文件和记录在该年度应移交档案或保管期满？",
            en = "Which documents reach their archive hand-over or retention date this year?")
    @GetMapping(path = "/api/retention", produces = "application/json")
    RetentionView due(@RequestParam MultiValueMap<String, String> parameters) {
        return retention.find(Asked.of(parameters, RetentionQuestion.PARAMETERS));
    }
}
