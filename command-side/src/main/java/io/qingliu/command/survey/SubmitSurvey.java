package io.qingliu.command.survey;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.SurveyId;

/**
 * The district submits the survey.
 *
 * @param surveyId the stream
 * @param context who asks, when it happened
 */
@Asks(zh = "提交调查表", en = "Submit the survey with all its three parts (notice 四(一)1, 四(二)1).", by = Role.DISTRICT_BUREAU)
public record SubmitSurvey(SurveyId surveyId, CommandContext context) implements SurveyCommand {}
