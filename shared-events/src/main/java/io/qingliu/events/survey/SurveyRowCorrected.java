package io.qingliu.events.survey;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.SurveyId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row was corrected; both maps hold the same fields, only those that changed, an empty text standing for nothing given.
 *
 * @param surveyId the stream
 * @param context day, person, role, basis and source
 * @param rowId which row
 * @param before the changed fields as they were
 * @param after the same fields as they are now
 * @param reason why
 */
@Zh("调查记录已更正")
public record SurveyRowCorrected(
        SurveyId surveyId,
        EventContext context,
        @Zh("记录编号") RowId rowId,
        @Zh("更正前") Map<String, String> before,
        @Zh("更正后") Map<String, String> after,
        @Zh("更正原因") String reason)
        implements SurveyEvent {
    public SurveyRowCorrected {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }
}
