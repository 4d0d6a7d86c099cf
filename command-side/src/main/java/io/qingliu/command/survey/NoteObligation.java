package io.qingliu.command.survey;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Cohort;
import io.qingliu.events.Role;
import io.qingliu.events.ids.SurveyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the room that scope or cohort of the cluster was decided again.
 *
 * @param surveyId the stream
 * @param context who asks, when it happened
 * @param inScope whether the cluster is in scope
 * @param cohort by when it must reach the standard
 * @param dueOn the day of that obligation; absent while the cohort is undetermined
 */
@Asks(
        zh = "告知责任时限",
        en = "Tell that scope or cohort of the cluster was decided again (notice 一, 二).",
        by = Role.AUTOMATION)
public record NoteObligation(
        SurveyId surveyId,
        CommandContext context,
        boolean inScope,
        Cohort cohort,
        @Nullable LocalDate dueOn) implements SurveyCommand {}
