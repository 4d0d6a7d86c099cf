package io.qingliu.query.annualreport;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports that were issued, and whether each can be made again. */
@QuestionApi
class IssuedReportsApi {
    private final FindIssuedReports reports;

    IssuedReportsApi(FindIssuedReports reports) {
        this.reports = reports;
    }

    @Answers(value = IssuedQuestion.class, zh = "印发过哪些报告？", en = "Which reports were issued?")
    @GetMapping(path = "/api/reports/issued", produces = "application/json")
    IssuedReports issued(@RequestParam MultiValueMap<String, String> parameters) {
        return reports.issued(parameters);
    }

    @Answers(
            value = IssuedQuestion.class,
            zh = "印发的报告能否由台账逐字节重新生成？",
            en = "Can an issued report be made again from the ledger, byte for byte?")
    @GetMapping(path = "/api/reports/issued/{reportId}", produces = "application/json")
    IssuedCheck check(@PathVariable String reportId, @RequestParam MultiValueMap<String, String> parameters) {
        return reports.check(reportId, parameters);
    }
}
