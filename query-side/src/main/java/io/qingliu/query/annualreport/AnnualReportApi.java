package io.qingliu.query.annualreport;

import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly paper as JSON. */
@QuestionApi
class AnnualReportApi {
    private final FindAnnualReport reports;
    private final Folds folds;

    AnnualReportApi(FindAnnualReport reports, Folds folds) {
        this.reports = reports;
        this.folds = folds;
    }

    @GetMapping(path = "/api/reports/annual/{year}", produces = "application/json")
    String report(@PathVariable String year, @RequestParam MultiValueMap<String, String> parameters) {
        Frame frame = ReportQuestion.of(year, parameters, folds);
        return reports.make(frame, Watching.NOBODY).answer();
    }
}
