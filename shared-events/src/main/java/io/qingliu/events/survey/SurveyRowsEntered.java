package io.qingliu.events.survey;

import io.qingliu.events.EventContext;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.SurveyId;
import java.util.List;

/**
 * Rows of one kind were entered as one batch, all of them or none.
 *
 * @param surveyId the stream
 * @param context day, person, role, basis and source
 * @param part which of the three parts
 * @param kind the kind of record, as the form names it
 * @param rows 1 to 500 rows; values in their canonical text
 */
@Zh("调查记录已录入")
public record SurveyRowsEntered(
        SurveyId surveyId,
        EventContext context,
        @Zh("分表") SurveyPart part,
        @Zh("记录类型") String kind,
        @Zh("记录") List<SurveyRow> rows)
        implements SurveyEvent {
    public SurveyRowsEntered {
        rows = List.copyOf(rows);
    }
}
