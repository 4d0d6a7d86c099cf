package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which districts have not submitted all three survey parts? As JSON. */
@QuestionApi
class SurveysApi {
    private final FindSurveys surveys;

    SurveysApi(FindSurveys surveys) {
        this.surveys = surveys;
    }

    @Answers(
            value = SurveysQuestion.class,
            zh = "哪些区县尚未提交齐源、网、厂三张分表？",
            en = "Which districts have not submitted all three survey parts?")
    @GetMapping(path = "/api/surveys", produces = "application/json")
    SurveysView surveys(@RequestParam MultiValueMap<String, String> parameters) {
        return surveys.find(surveys.question(parameters));
    }
}
