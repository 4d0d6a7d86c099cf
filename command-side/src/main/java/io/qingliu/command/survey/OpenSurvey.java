package io.qingliu.command.survey;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.FormRef;
import io.qingliu.events.Role;
import io.qingliu.events.Track;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.events.survey.JoinedOrganisation;
import java.util.List;

/**
 * The district opens the survey.
 *
 * @param surveyId the stream
 * @param context who asks, when it happened
 * @param track in which of the notice's two sequences of steps
 * @param form the form version to pin
 * @param joinedBy who surveys together with the district
 */
@Asks(
        zh = "启动排查",
        en = "Open the survey together with those who must join it (notice 四(一)1, 四(二)1).",
        by = Role.DISTRICT_BUREAU)
public record OpenSurvey(
        SurveyId surveyId, CommandContext context, Track track, FormRef form, List<JoinedOrganisation> joinedBy)
        implements SurveyCommand {
    public OpenSurvey {
        joinedBy = List.copyOf(joinedBy);
    }
}
