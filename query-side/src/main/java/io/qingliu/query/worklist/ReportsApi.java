package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which summary reports lack one of the three mandatory sections, and which have not come? As JSON. */
@QuestionApi
class ReportsApi {
    private final FindReports reports;

    ReportsApi(FindReports reports) {
        this.reports = reports;
    }

    @Answers(
            value = ReportsQuestion.class,
            zh = "哪些总结报告缺少三项必备内容之一，哪些尚未提交？",
            en = "Which summary reports lack one of the three mandatory sections, and which have not come?")
    @GetMapping(path = "/api/reports", produces = "application/json")
    ReportsView reports(@RequestParam MultiValueMap<String, String> parameters) {
        return reports.find(reports.question(parameters));
    }
}
