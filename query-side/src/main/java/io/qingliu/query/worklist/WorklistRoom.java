package io.qingliu.query.worklist;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's parts. */
@Configuration(proxyBeanMethods = false)
@Import({
    // what it knows
    ProblemsFold.class,
    PlansFold.class,
    ObligationsFold.class,
    SurveysFold.class,
    RoundsFold.class,
    RubricsFold.class,
    ReportsFold.class,
    ReturnsFold.class,
    // what it answers
    FindDue.class,
    FindSurveys.class,
    FindProblems.class,
    CountProblemCodes.class,
    FindInfeasible.class,
    FindExcluded.class,
    FindSignatures.class,
    FindReports.class,
    CountProgress.class,
    FindWork.class,
    FindBlocking.class,
    FindReturns.class,
    // where
    DueApi.class,
    SurveysApi.class,
    ProblemsApi.class,
    ProblemCodesApi.class,
    InfeasibleApi.class,
    ExcludedApi.class,
    SignaturesApi.class,
    ReportsApi.class,
    ProgressApi.class,
    WorklistApi.class,
    BlockingApi.class,
    ReturnsApi.class
})
public class WorklistRoom {}
