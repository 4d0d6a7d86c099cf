package io.qingliu.query.annualreport;

import io.qingliu.query.annualreport.IssuedFold.Issued;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.kernel.Told;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** Finds the reports that were issued, and makes them again. */
class FindIssuedReports {
    private final FindAnnualReport reports;
    private final Folds folds;

    FindIssuedReports(FindAnnualReport reports, Folds folds) {
        this.reports = reports;
        this.folds = folds;
    }

    /** All of them. */
    IssuedReports issued(MultiValueMap<String, String> parameters) {
        return IssuedReports.of(told(parameters));
    }

    /**
     * One of them, beside what the ledger makes of it today.
     *
     * @throws Refused 404 where no such report was issued
     */
    IssuedCheck check(String reportId, MultiValueMap<String, String> parameters) {
        Told told = told(parameters);
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

    private Told told(MultiValueMap<String, String> parameters) {
        return folds.tell(IssuedQuestion.of(parameters, folds), FindAnnualReport.ISSUED);
    }
}
