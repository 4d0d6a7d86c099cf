package io.qingliu.events.survey;

import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.SurveyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The cluster is in scope and has a cohort, so that its survey can begin (notice 一, 二).
 *
 * @param surveyId the stream
 * @param context day, person, role, basis and source
 * @param cohort by when the cluster must reach the standard
 * @param dueOn the day of that obligation; absent while the cohort is undetermined
 * @param policy the cohort policy that decided
 */
@Zh("可开展排查")
public record SurveyAllowed(
        SurveyId surveyId,
        EventContext context,
        @Zh("批次") Cohort cohort,
        @Zh("责任期限") @Nullable LocalDate dueOn,
        @Zh("政策") PolicyRef policy)
        implements SurveyEvent {}
