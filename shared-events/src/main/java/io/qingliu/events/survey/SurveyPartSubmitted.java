package io.qingliu.events.survey;

import io.qingliu.events.EventContext;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.SurveyId;
import org.jspecify.annotations.Nullable;

/**
 * The district submitted one of the three parts.
 *
 * @param surveyId the stream
 * @param context day, person, role, basis and source
 * @param part which of the three parts
 * @param rowCount rows that count in this part
 * @param statement why there is nothing to enter; demanded where there are no rows
 */
@Zh("调查分表已提交")
public record SurveyPartSubmitted(
        SurveyId surveyId,
        EventContext context,
        @Zh("分表") SurveyPart part,
        @Zh("记录数") int rowCount,
        @Zh("空表说明") @Nullable String statement)
        implements SurveyEvent {}
