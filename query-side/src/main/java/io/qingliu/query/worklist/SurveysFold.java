package io.qingliu.query.worklist;

import io.qingliu.events.survey.SurveyEvent;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.events.survey.SurveyPartReopened;
import io.qingliu.events.survey.SurveyPartSubmitted;
import io.qingliu.events.survey.SurveyRowCorrected;
import io.qingliu.events.survey.SurveyRowWithdrawn;
import io.qingliu.events.survey.SurveyRowsEntered;
import io.qingliu.events.survey.SurveySubmitted;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Set;

/** Which parts of the survey form each cluster has submitted, and the enterprises that it found. */
public final class SurveysFold implements Fold<ClusterSurveys, Campaign> {
    /** To ask by. */
    public static final SurveysFold FOLD = new SurveysFold();

    @Override
    public String name() {
        return "worklist.surveys";
    }

    @Override
    public Class<ClusterSurveys> state() {
        return ClusterSurveys.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                SurveyOpened.class,
                SurveyRowsEntered.class,
                SurveyRowCorrected.class,
                SurveyRowWithdrawn.class,
                SurveyPartSubmitted.class,
                SurveyPartReopened.class,
                SurveySubmitted.class);
    }

    @Override
    public ClusterSurveys nothing(String part) {
        return new ClusterSurveys(part, List.of());
    }

    @Override
    public ClusterSurveys after(ClusterSurveys state, Recorded recorded) {
        return recorded.as(SurveyEvent.class)
                .map(event -> state.after(event, recorded.position()))
                .orElse(state);
    }

    @Override
    public List<Campaign> rows(ClusterSurveys state) {
        return state.campaigns();
    }
}
