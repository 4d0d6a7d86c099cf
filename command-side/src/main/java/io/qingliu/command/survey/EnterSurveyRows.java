package io.qingliu.command.survey;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.events.survey.SurveyRow;
import java.util.List;

/**
 * Rows of one kind are entered as one batch.
 *
 * @param surveyId the stream
 * @param context who asks, when it happened
 * @param part which of the three parts
 * @param kind the kind of record, as the form names it
 * @param rows the rows, with values as the clerk wrote them
 */
@Asks(
        zh = "录入调查记录",
        en = "Enter 1 to 500 rows of one kind, all of them or none (notice 附件).",
        by = {Role.DISTRICT_BUREAU, Role.PARK_MANAGEMENT_BODY})
public record EnterSurveyRows(
        SurveyId surveyId, CommandContext context, SurveyPart part, String kind, List<SurveyRow> rows)
        implements SurveyCommand {
    public EnterSurveyRows {
        rows = List.copyOf(rows);
    }
}
