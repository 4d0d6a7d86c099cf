package io.qingliu.command.survey;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.ids.SurveyId;
import org.jspecify.annotations.Nullable;

/**
 * The district submits one of the three parts.
 *
 * @param surveyId the stream
 * @param context who asks, when it happened
 * @param part which
 * @param statement why there is nothing to enter; demanded where there are no rows
 */
@Asks(zh = "提交调查分表", en = "Submit one of the three parts of the form (notice 附件).", by = Role.DISTRICT_BUREAU)
public record SubmitSurveyPart(
        SurveyId surveyId,
        CommandContext context,
        SurveyPart part,
        @Nullable String statement) implements SurveyCommand {}
