package io.qingliu.command.survey;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.SurveyId;

/**
 * The district withdraws a row.
 *
 * @param surveyId the stream
 * @param context who asks, when it happened
 * @param rowId which row
 * @param reason why
 */
@Asks(zh = "撤回调查记录", en = "Withdraw a row that should not have been entered (proposed).", by = Role.DISTRICT_BUREAU)
public record WithdrawSurveyRow(SurveyId surveyId, CommandContext context, RowId rowId, String reason)
        implements SurveyCommand {}
