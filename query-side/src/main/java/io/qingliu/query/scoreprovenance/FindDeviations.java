package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.scoreprovenance.DeviationsView.AssessorRow;
import io.qingliu.query.scoreprovenance.DeviationsView.ComparedItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which assessors' scores deviate most from spot-check findings (question 33)? An item is compared with the last round that had been
 * concluded when the expert came, whoever gave it its points, in that round or in the one they were carried from.
 */
public class FindDeviations {
    private final Folds folds;

    FindDeviations(Folds folds) {
        this.folds = folds;
    }

    DeviationsView find(ClusterQuestion question) {
        return of(folds.tell(question.moment(), new RoundFold(), new SpotCheckFold()), question);
    }

    static DeviationsView of(Told told, ClusterQuestion question) {
        question.known(told);
        Scores scores = Scores.of(told);
        List<SpotCheck> checks = told.states(new SpotCheckFold()).values().stream()
                .flatMap(state -> state.checks().stream())
                .filter(check -> question.asksFor(check.clusterId()))
                .sorted(Comparator.comparingLong(check -> check.act().position()))
                .toList();
        SortedMap<String, List<ComparedItem>> byAssessor = new TreeMap<>();
        for (SpotCheck check : checks) {
            ScoreHistory history = ScoreHistory.of(scores.of(check.clusterId()));
            for (SpotCheck.Checked item : check.items()) {
                compare(check, item, history, byAssessor);
            }
        }
        return new DeviationsView(
                told.head(question.filter()),
                checks.size(),
                checks.stream().mapToLong(check -> check.items().size()).sum(),
                checks.stream()
                        .flatMap(check -> check.items().stream())
                        .filter(item -> item.points() != null && item.scale() != null)
                        .count(),
                byAssessor.values().stream().mapToLong(List::size).sum(),
                byAssessor.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(
                                        (AssessorRow row) -> row.meanDeviation().fraction())
                                .thenComparingLong(AssessorRow::sample)
                                .reversed()
                                .thenComparing(AssessorRow::assessor))
                        .toList());
    }

    private static void compare(
            SpotCheck check,
            SpotCheck.Checked item,
            ScoreHistory history,
            SortedMap<String, List<ComparedItem>> byAssessor) {
        Step conclusion = concludedBefore(check.act().position(), history);
        if (item.points() == null || item.scale() == null || conclusion == null) {
            return;
        }
        Long given = conclusion.sheet() == null ? null : conclusion.sheet().get(item.item());
        Step scoring = scoring(item.item(), conclusion.position(), history);
        if (given == null || conclusion.scale() == null || scoring == null || scoring.assessor() == null) {
            return;
        }
        Fraction assessor = Fraction.of(given, conclusion.scale());
        Fraction expert = Fraction.of(item.points(), item.scale());
        int scale = Math.max(conclusion.scale(), item.scale());
        byAssessor
                .computeIfAbsent(scoring.assessor(), who -> new ArrayList<>())
                .add(new ComparedItem(
                        check.clusterId(),
                        conclusion.round(),
                        item.item(),
                        Exact.points(assessor, scale),
                        Exact.points(expert, scale),
                        Exact.points(assessor.minus(expert), scale),
                        scoring.position(),
                        check.act().position(),
                        check.expert(),
                        check.act().occurredOn(),
                        item.finding()));
    }

    /** The conclusion that stood when the expert came. */
    private static @Nullable Step concludedBefore(long position, ScoreHistory history) {
        return new ScoreHistory(history.lines().stream()
                        .filter(line -> line.step().position() < position)
                        .toList())
                .conclusion()
                .orElse(null);
    }

    private static @Nullable Step scoring(String item, long before, ScoreHistory history) {
        return history.lines().stream()
                .map(ScoreHistory.Line::step)
                .filter(step -> step.position() < before && step.kind().scores() && item.equals(step.item()))
                .max(Comparator.comparingLong(Step::position))
                .orElse(null);
    }

    private static AssessorRow row(String assessor, List<ComparedItem> items) {
        List<Fraction> deviations =
                items.stream().map(item -> item.deviation().fraction()).toList();
        Fraction bias = deviations.stream().reduce(Fraction.ZERO, Fraction::plus);
        Fraction sum = deviations.stream().map(Fraction::absolute).reduce(Fraction.ZERO, Fraction::plus);
        Fraction greatest = deviations.stream()
                .map(Fraction::absolute)
                .max(Comparator.naturalOrder())
                .orElse(Fraction.ZERO);
        int scale = 10;
        return new AssessorRow(
                assessor,
                items.size(),
                items.stream().map(ComparedItem::clusterId).distinct().count(),
                Exact.points(sum.dividedBy(items.size()), scale),
                Exact.points(bias.dividedBy(items.size()), scale),
                Exact.points(greatest, scale),
                List.copyOf(items));
    }
}
