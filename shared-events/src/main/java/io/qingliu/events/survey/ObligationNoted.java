package io.qingliu.events.survey;

import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.SurveyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Scope or cohort of the cluster was decided again; the survey states the obligation as it stands from now on.
 *
 * @param surveyId the stream
 * @param context day, person, role, basis and source
 * @param inScope whether the cluster is in scope; one without enterprises is not (notice 一)
 * @param cohort by when the cluster must reach the standard
 * @param dueOn the day of that obligation; absent while the cohort is undetermined
 */
@Zh("责任时限已告知")
public record ObligationNoted(
        SurveyId surveyId,
        EventContext context,
        @Zh("纳入建设范围") boolean inScope,
        @Zh("批次") Cohort cohort,
        @Zh("责任期限") @Nullable LocalDate dueOn)
        implements SurveyEvent {}
