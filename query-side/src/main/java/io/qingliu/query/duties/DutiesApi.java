package io.qingliu.query.duties;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Duties as JSON. */
@QuestionApi
class DutiesApi {
    private final FindDuties duties;

    DutiesApi(FindDuties duties) {
        this.duties = duties;
    }

    @Answers(
            value = DutiesQuestion.class,
            zh = "调度督办、联合执法、应急协作、经验推广、数据移交各进展如何，哪些逾期？",
            en =
                    "How do dispatch, joint enforcement, emergency work, practices and hand-overs stand, and what is overdue?")
    @GetMapping(path = "/api/duties", produces = "application/json")
    DutiesView all(@RequestParam MultiValueMap<String, String> parameters) {
        return duties.find(Asked.of(parameters, DutiesQuestion.PARAMETERS));
    }

    @Answers(
            value = PlansQuestion.class,
            zh = "哪些区县已将建设工作纳入“美丽重庆”年度工作，哪些尚未？",
            en = "Which units have taken the work into their plan of the year, and which have not?")
    @GetMapping(path = "/api/duties/plans", produces = "application/json")
    PlansView plans(@RequestParam MultiValueMap<String, String> parameters) {
        return duties.plans(Asked.of(parameters, PlansQuestion.PARAMETERS));
    }
}
