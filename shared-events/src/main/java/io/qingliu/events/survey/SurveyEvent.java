package io.qingliu.events.survey;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.ids.SurveyId;

/** Facts about one survey campaign 排查摸底 of a cluster (notice 四(一)1, 四(二)1). */
public sealed interface SurveyEvent extends DomainEvent
        permits SurveyAllowed,
                ObligationNoted,
                SurveyOpened,
                SurveyRowsEntered,
                SurveyRowCorrected,
                SurveyRowWithdrawn,
                SurveyPartSubmitted,
                SurveyPartReopened,
                SurveySubmitted {
    /** The stream: cluster and campaign. */
    SurveyId surveyId();

    @Override
    default StreamId stream() {
        return surveyId();
    }

    @Override
    default ClusterId cluster() {
        return surveyId().cluster();
    }
}
