package io.qingliu.query.annualreport;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's parts. */
@Configuration(proxyBeanMethods = false)
@Import({
    FindAnnualReport.class,
    FindIssuedReports.class,
    AnnualReportApi.class,
    PrintedReportsApi.class,
    IssuedReportsApi.class,
    ReportJobs.class,
    ReportJobsApi.class
})
public class AnnualReportRoom {
    /** Kept live; all others are driven over the log when a report is made. */
    @Bean
    IssuedFold issuedReports() {
        return FindAnnualReport.ISSUED;
    }
}
