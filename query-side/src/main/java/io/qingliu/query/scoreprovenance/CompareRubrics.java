package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.scoreprovenance.RubricComparisonView.ScoredBy;
import io.qingliu.query.scoreprovenance.RubricComparisonView.Under;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which rubric version scored a cluster, and what would another published version give (question 30)? */
public class CompareRubrics {
    private final Folds folds;

    CompareRubrics(Folds folds) {
        this.folds = folds;
    }

    RubricComparisonView find(ScoreBasisQuestion question) {
        return of(question.clusterId(), folds.tell(question.moment(), new RoundFold(), new RubricFold()));
    }

    /** The comparison at a moment. */
    public static RubricComparisonView of(String cluster, Told told) {
        Scores scores = Scores.of(told);
        Scores.Score latest = scores.latest(cluster).orElse(null);
        List<Under> others = new ArrayList<>();
        RubricVersion here = latest == null ? null : latest.round().sheet().rubric();
        if (latest != null && here != null) {
            for (PublishedRubric published : told.states(new RubricFold()).values()) {
                for (RubricVersion there : published.versions()) {
                    if (!there.ref().equals(here.ref())) {
                        boolean withdrawn = published.withdrawn().contains(there.version());
                        others.add(UnderAnotherRubric.of(latest.round().sheet(), here, there)
                                .view(withdrawn));
                    }
                }
            }
        }
        return new RubricComparisonView(
                told.head(Map.of()),
                ClusterName.of(told.places().mustKnow(cluster, "clusterId")),
                scores.of(cluster).stream()
                        .filter(round -> !round.steps().isEmpty())
                        .map(CompareRubrics::scoredBy)
                        .toList(),
                latest == null ? null : latest.round().number(),
                latest == null ? null : TotalView.of(latest.total()),
                others);
    }

    private static ScoredBy scoredBy(Round round) {
        RubricVersion rubric = round.sheet().rubric();
        Step conclusion = round.conclusion();
        return new ScoredBy(
                round.number(),
                rubric == null ? null : rubric.ref(),
                rubric == null ? null : rubric.title(),
                rubric == null ? null : rubric.mark(),
                rubric == null ? null : Words.zh(rubric.mark()),
                TotalView.orNull(round.sheet().total()),
                conclusion == null ? null : conclusion.verdict(),
                conclusion == null ? null : conclusion.act().occurredOn(),
                round.steps().getLast().position());
    }
}
