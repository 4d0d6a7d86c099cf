package io.qingliu.command.survey;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.ids.SurveyId;

/**
 * The district takes a part back to complete it, before or after the survey was submitted.
 *
 * @param surveyId the stream
 * @param context who asks, when it happened
 * @param part which
 * @param reason why
 */
@Asks(zh = "退回调查分表", en = "Take a part back to complete it (notice 四(二)1: “建立完善”).", by = Role.DISTRICT_BUREAU)
public record ReopenSurveyPart(SurveyId surveyId, CommandContext context, SurveyPart part, String reason)
        implements SurveyCommand {}
