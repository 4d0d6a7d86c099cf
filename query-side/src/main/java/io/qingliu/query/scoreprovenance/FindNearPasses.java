package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Words;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Points;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.scoreprovenance.NearPassView.Lift;
import io.qingliu.query.scoreprovenance.NearPassView.NearPassRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Which clusters sit between 85 and 89.9, and which items would lift them to 90 most cheaply (question 2)? The points that are missing
 * are what they are; the cheapest way is the one with the fewest items, which is to take the greatest losses first.
 */
public class FindNearPasses {
    private final Folds folds;

    FindNearPasses(Folds folds) {
        this.folds = folds;
    }

    NearPassView find(NearPassQuestion question) {
        return of(folds.tell(question.moment(), asked()), question);
    }

    static Fold<?, ?>[] asked() {
        return Grounds.folds();
    }

    static NearPassView of(Told told, NearPassQuestion question) {
        Scores scores = Scores.of(told);
        Grounds grounds = Grounds.of(told);
        List<NearPassRow> rows = new ArrayList<>();
        long scored = 0;
        long below = 0;
        List<Places.Cluster> inScope = told.places().inScope();
        for (Places.Cluster cluster : inScope) {
            Scores.Score score = scores.latest(cluster.id()).orElse(null);
            if (score != null) {
                scored++;
                Fraction points = score.total().points();
                if (question.asksFor(points)) {
                    rows.add(row(cluster, score, grounds));
                } else if (points.compareTo(question.from()) < 0) {
                    below++;
                }
            }
        }
        rows.sort(Comparator.comparing((NearPassRow row) -> points(row))
                .reversed()
                .thenComparing(row -> row.name().clusterId()));
        return new NearPassView(
                told.head(question.filter()),
                inScope.size(),
                scored,
                below,
                rows.size(),
                scored - below - rows.size(),
                List.copyOf(rows));
    }

    private static Fraction points(NearPassRow row) {
        return new Exact(row.total().shown(), row.total().exact()).fraction();
    }

    private static NearPassRow row(Places.Cluster cluster, Scores.Score score, Grounds grounds) {
        RubricVersion rubric = score.round().sheet().rubric();
        Total total = score.total();
        long needed = needed(total);
        List<Lift> items = rubric == null ? List.of() : items(cluster.id(), score, rubric, needed, grounds);
        Step conclusion = score.conclusion();
        return new NearPassRow(
                ClusterName.of(cluster),
                score.round().number(),
                rubric == null ? null : rubric.ref(),
                rubric == null ? null : rubric.mark(),
                rubric == null ? null : Words.zh(rubric.mark()),
                TotalView.of(total),
                conclusion == null ? null : conclusion.verdict(),
                conclusion == null ? null : conclusion.act().occurredOn(),
                score.round().sheet().vetoes(),
                needed,
                Points.shown(needed, total.scale()),
                (int) items.stream().filter(item -> item.liftPoints() > 0).count(),
                items,
                score.position());
    }

    /** The least whole number of steps of the scale that, earned more, reaches the mark. */
    private static long needed(Total total) {
        if (total.maxPoints() == 0) {
            return 0;
        }
        long atLeast =
                Math.ceilDiv(Math.multiplyExact(total.passMarkPoints(), total.applicablePoints()), total.maxPoints());
        return Math.max(0, atLeast - total.earnedPoints());
    }

    private static List<Lift> items(
            String cluster, Scores.Score score, RubricVersion rubric, long needed, Grounds grounds) {
        Sheet sheet = score.round().sheet();
        List<RubricVersion.Item> lost = rubric.items().stream()
                .filter(item -> !sheet.notApplicable().contains(item.id()) && lost(item, sheet) > 0)
                .sorted(Comparator.comparingLong((RubricVersion.Item item) -> lost(item, sheet))
                        .reversed())
                .toList();
        List<Lift> lifts = new ArrayList<>();
        long missing = needed;
        for (RubricVersion.Item item : lost) {
            long lift = Math.min(missing, lost(item, sheet));
            missing -= lift;
            lifts.add(new Lift(
                    item.id(),
                    item.zh(),
                    item.en(),
                    item.category(),
                    sheet.points().getOrDefault(item.id(), 0L),
                    item.maxPoints(),
                    lost(item, sheet),
                    Points.shown(lost(item, sheet), rubric.scale()),
                    lift,
                    grounds.problems(cluster).values().stream()
                            .filter(problem -> problem.scoreItems().contains(item.id()) && problem.open())
                            .map(Problem::problemId)
                            .toList()));
        }
        return List.copyOf(lifts);
    }

    private static long lost(RubricVersion.Item item, Sheet sheet) {
        return item.maxPoints() - Objects.requireNonNullElse(sheet.points().get(item.id()), 0L);
    }
}
