package io.qingliu.command.survey;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Cohort;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.ids.SurveyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the room that the cluster is in scope and has a cohort.
 *
 * @param surveyId the stream, opened by this command
 * @param context who asks, when it happened
 * @param cohort by when it must reach the standard
 * @param dueOn the day of that obligation; absent while the cohort is undetermined
 * @param policy the cohort policy that decided
 */
@Asks(
        zh = "告知开展排查",
        en = "Tell that the cluster has a cohort and its survey can begin (notice 二).",
        by = Role.AUTOMATION)
public record AllowSurvey(
        SurveyId surveyId,
        CommandContext context,
        Cohort cohort,
        @Nullable LocalDate dueOn,
        PolicyRef policy) implements SurveyCommand, Opening {}
