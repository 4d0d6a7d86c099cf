package io.qingliu.query.annualreport;

import io.qingliu.query.annualreport.IssuedFold.Issued;
import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.QuestionApi;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.kernel.Told;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports that were issued, and whether each can be made again. */
@QuestionApi
class IssuedReportsApi {
    private final FindAnnualReport reports;
    private final Folds folds;

    IssuedReportsApi(FindAnnualReport reports, Folds folds) {
        this.reports = reports;
        this.folds = folds;
    }

    @Answers(value = IssuedQuestion.class, zh = "印发过哪些报告？", en = "Which reports were issued?")
    @GetMapping(path = "/api/reports/issued", produces = "application/json")
    IssuedReports issued(@RequestParam MultiValueMap<String, String> parameters) {
        return IssuedReports.of(folds.tell(IssuedQuestion.of(parameters, folds), FindAnnualReport.ISSUED));
    }

    @Answers(
            value = IssuedQuestion.class,
            zh = "印发的报告能否由台账逐字节重新生成？",
            en = "Can an issued report be made again from the ledger, byte for byte?")
    @GetMapping(path = "/api/reports/issued/{reportId}", produces = "application/json")
    IssuedCheck check(@PathVariable String reportId, @RequestParam MultiValueMap<String, String> parameters) {
        Told told = folds.tell(IssuedQuestion.of(parameters, folds), FindAnnualReport.ISSUED);
        Issued issued = IssuedReports.of(told, reportId)
                .orElseThrow(() -> Refused.unknown(
                        "THERE_IS_NO_SUCH_REPORT",
                        "reportId",
                        "台账中没有印发过报告“" + reportId + "”。",
                        "No report '" + reportId + "' was issued."));
        return IssuedCheck.of(
                told.head(Map.of()),
                IssuedReports.Line.of(issued),
                reports.again(issued).map(MadeReport::digest).orElse(null));
    }
}
