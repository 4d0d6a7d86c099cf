package io.qingliu.events.survey;

import io.qingliu.events.EventContext;
import io.qingliu.events.FormRef;
import io.qingliu.events.Track;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.SurveyId;
import java.util.List;

/**
 * The district opened the survey together with those who must join it (notice 四(一)1, 四(二)1).
 *
 * @param surveyId the stream
 * @param context day, person, role, basis and source
 * @param track in which of the notice's two sequences of steps
 * @param form the form version, pinned for the whole survey
 * @param joinedBy who surveys together with the district
 */
@Zh("排查已启动")
public record SurveyOpened(
        SurveyId surveyId,
        EventContext context,
        @Zh("步骤") Track track,
        @Zh("调查表") FormRef form,
        @Zh("会同单位") List<JoinedOrganisation> joinedBy)
        implements SurveyEvent {
    public SurveyOpened {
        joinedBy = List.copyOf(joinedBy);
    }
}
