package io.qingliu.command.survey;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.ids.SurveyId;

/** What can be asked about a survey. */
public sealed interface SurveyCommand extends Command
        permits AllowSurvey,
                NoteObligation,
                OpenSurvey,
                EnterSurveyRows,
                CorrectSurveyRow,
                WithdrawSurveyRow,
                SubmitSurveyPart,
                ReopenSurveyPart,
                SubmitSurvey {
    /** The stream: cluster and campaign. */
    SurveyId surveyId();

    @Override
    default StreamId stream() {
        return surveyId();
    }
}
