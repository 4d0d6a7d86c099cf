package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Item by item: who gave the points of a cluster, and on which evidence, problems and fixes do they rest? */
public class FindScoreBasis {
    private final Folds folds;

    FindScoreBasis(Folds folds) {
        this.folds = folds;
    }

    ScoreBasisView find(ScoreBasisQuestion question) {
        return of(question.clusterId(), folds.tell(question.moment(), Grounds.folds()));
    }

    /** What the score of a cluster rests on at a moment. */
    public static ScoreBasisView of(String cluster, Told told) {
        List<Round> rounds = Scores.of(told).of(cluster);
        Round latest = rounds.isEmpty() ? null : rounds.getLast();
        RubricVersion rubric = latest == null ? null : latest.sheet().rubric();
        Step conclusion = latest == null ? null : latest.conclusion();
        List<ScoreBasisView.ItemView> items =
                latest == null || rubric == null ? List.of() : items(cluster, rounds, latest.sheet(), rubric, told);
        return new ScoreBasisView(
                told.head(java.util.Map.of()),
                ClusterName.of(told.places().mustKnow(cluster, "clusterId")),
                latest == null ? null : latest.number(),
                rubric == null ? null : rubric.ref(),
                rubric == null ? null : rubric.mark(),
                rubric == null ? null : Words.zh(rubric.mark()),
                latest == null ? null : TotalView.orNull(latest.sheet().total()),
                conclusion == null ? null : conclusion.verdict(),
                latest == null ? List.of() : latest.sheet().vetoes(),
                items.stream()
                        .filter(item -> !item.bonus() && (item.points() != null || item.notApplicable()))
                        .count(),
                items.stream().filter(item -> !item.bonus()).count(),
                items);
    }

    private static List<ScoreBasisView.ItemView> items(
            String cluster, List<Round> rounds, Sheet sheet, RubricVersion rubric, Told told) {
        Grounds grounds = Grounds.of(told);
        List<Step> steps = ScoreHistory.of(rounds).lines().stream()
                .map(ScoreHistory.Line::step)
                .toList();
        return rubric.items().stream()
                .map(item -> item(cluster, item, sheet, rubric.scale(), steps, grounds))
                .toList();
    }

    private static ScoreBasisView.ItemView item(
            String cluster, RubricVersion.Item item, Sheet sheet, int scale, List<Step> steps, Grounds grounds) {
        List<Step> about = steps.stream()
                .filter(step -> step.kind().scores() || step.kind() == StepKind.ITEM_NOT_APPLICABLE)
                .filter(step -> item.id().equals(step.item()))
                .toList();
        Long points = sheet.points().get(item.id());
        boolean outside = sheet.notApplicable().contains(item.id());
        return new ScoreBasisView.ItemView(
                item.id(),
                item.zh(),
                item.en(),
                item.category(),
                item.bonus(),
                points,
                item.maxPoints(),
                outside || points == null ? 0 : item.maxPoints() - points,
                StepView.shown(points, scale),
                outside,
                latest(cluster, about, points == null && !outside, grounds),
                about.stream().map(Step::position).toList());
    }

    private static @Nullable StepView latest(String cluster, List<Step> about, boolean unsettled, Grounds grounds) {
        return about.isEmpty() || unsettled ? null : StepView.of(cluster, about.getLast(), grounds);
    }
}
