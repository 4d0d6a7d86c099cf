package io.qingliu.query.annualreport;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A long report in the making: begun, watched, cancelled. Nothing of it is written into the ledger. */
@QuestionApi
class ReportJobsApi {
    private static final String JOB = "/api/reports/jobs/{jobId}";

    private final ReportJobs jobs;
    private final FindAnnualReport reports;

    ReportJobsApi(ReportJobs jobs, FindAnnualReport reports) {
        this.jobs = jobs;
        this.reports = reports;
    }

    @Answers(value = ReportQuestion.class, zh = "请生成该年度报告。", en = "Make the report of this year.")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(path = "/api/reports/annual/{year}/jobs", produces = "application/json")
    ReportJob begin(
            @PathVariable String year,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response) {
        ReportJob job = jobs.begin(reports.frame(year, parameters));
        response.setHeader(HttpHeaders.LOCATION, JOB.replace("{jobId}", job.jobId()));
        return job;
    }

    @Answers(value = JobQuestion.class, zh = "报告生成到哪里了？", en = "How far has the report come?")
    @GetMapping(path = JOB, produces = "application/json")
    ReportJob job(@PathVariable String jobId, @RequestParam MultiValueMap<String, String> parameters) {
        JobQuestion.read(parameters);
        return jobs.find(jobId);
    }

    @Answers(value = JobQuestion.class, zh = "取消生成报告。", en = "Cancel the report in the making.")
    @DeleteMapping(path = JOB, produces = "application/json")
    ReportJob cancel(@PathVariable String jobId, @RequestParam MultiValueMap<String, String> parameters) {
        JobQuestion.read(parameters);
        return jobs.cancel(jobId);
    }
}
