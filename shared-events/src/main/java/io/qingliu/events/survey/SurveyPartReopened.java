package io.qingliu.events.survey;

import io.qingliu.events.EventContext;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.SurveyId;

/**
 * The district took a part back to complete it, before or after the whole survey was submitted (notice 四(二)1: “建立完善”).
 *
 * @param surveyId the stream
 * @param context day, person, role, basis and source
 * @param part which of the three parts
 * @param reason why
 */
@Zh("调查分表已退回")
public record SurveyPartReopened(
        SurveyId surveyId,
        EventContext context,
        @Zh("分表") SurveyPart part,
        @Zh("退回原因") String reason) implements SurveyEvent {}
