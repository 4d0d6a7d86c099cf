package io.qingliu.query.demonstrationlist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demonstration list as JSON. */
@QuestionApi
class DemonstrationsApi {
    private final FindDemonstrations demonstrations;

    DemonstrationsApi(FindDemonstrations demonstrations) {
        this.demonstrations = demonstrations;
    }

    @Answers(
            value = DemonstrationsQuestion.class,
            zh = "2024年示范中，谁是备选、谁经核查、谁已确定、谁未入选，原因为何？",
            en = "Who is candidate, checked, confirmed, not selected for 2024, and why?")
    @GetMapping(path = "/api/demonstrations", produces = "application/json")
    DemonstrationsView all(@RequestParam MultiValueMap<String, String> parameters) {
        return demonstrations.find(Asked.of(parameters, DemonstrationsQuestion.PARAMETERS));
    }
}
