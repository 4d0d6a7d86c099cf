package io.qingliu.query.annualreport;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly paper as JSON. */
@QuestionApi
class AnnualReportApi {
    private final FindAnnualReport reports;

    AnnualReportApi(FindAnnualReport reports) {
        this.reports = reports;
    }

    @Answers(value = ReportQuestion.class, zh = "年度报告写什么？", en = "What does the yearly paper say?")
    @GetMapping(path = "/api/reports/annual/{year}", produces = "application/json")
    ReportAnswer report(@PathVariable String year, @RequestParam MultiValueMap<String, String> parameters) {
        return ReportAnswer.of(reports.make(reports.frame(year, parameters), Watching.NOBODY));
    }
}
