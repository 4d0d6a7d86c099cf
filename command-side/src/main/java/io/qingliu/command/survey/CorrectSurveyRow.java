package io.qingliu.command.survey;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.SurveyId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields of a row are corrected.
 *
 * @param surveyId the stream
 * @param context who asks, when it happened
 * @param rowId which row
 * @param after the fields to correct, with their right values; an empty text takes a value away
 * @param reason why
 */
@Asks(
        zh = "更正调查记录",
        en = "Correct fields of a row; before and after stay on record (proposed).",
        by = {Role.DISTRICT_BUREAU, Role.PARK_MANAGEMENT_BODY})
public record CorrectSurveyRow(
        SurveyId surveyId, CommandContext context, RowId rowId, Map<String, String> after, String reason)
        implements SurveyCommand {
    public CorrectSurveyRow {
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }
}
