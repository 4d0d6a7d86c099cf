package io.qingliu.events.survey;

import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.FormRef;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Track;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.SurveyId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The district submitted the survey with all its three parts; the remediation can begin.
 *
 * <p>Stands again in the same stream where a part was taken back and completed.
 *
 * @param surveyId the stream
 * @param context day, person, role, basis and source
 * @param form the form version used
 * @param cohort by when the cluster must reach the standard
 * @param dueOn the day of that obligation; absent while the cohort is undetermined
 * @param track in which of the notice's two sequences of steps
 * @param rowCounts rows that count, for each part
 */
@Zh("调查表已提交")
public record SurveySubmitted(
        SurveyId surveyId,
        EventContext context,
        @Zh("调查表") FormRef form,
        @Zh("批次") Cohort cohort,
        @Zh("责任期限") @Nullable LocalDate dueOn,
        @Zh("步骤") Track track,
        @Zh("各分表记录数") Map<SurveyPart, Integer> rowCounts)
        implements SurveyEvent {
    public SurveySubmitted {
        rowCounts = Collections.unmodifiableMap(new LinkedHashMap<>(rowCounts));
    }
}
