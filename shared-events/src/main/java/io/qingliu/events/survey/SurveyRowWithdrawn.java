package io.qingliu.events.survey;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.SurveyId;

/**
 * A row was withdrawn; it counts no more, and its id is not used again.
 *
 * @param surveyId the stream
 * @param context day, person, role, basis and source
 * @param rowId which row
 * @param reason why
 */
@Zh("调查记录已撤回")
public record SurveyRowWithdrawn(
        SurveyId surveyId,
        EventContext context,
        @Zh("记录编号") RowId rowId,
        @Zh("撤回原因") String reason) implements SurveyEvent {}
