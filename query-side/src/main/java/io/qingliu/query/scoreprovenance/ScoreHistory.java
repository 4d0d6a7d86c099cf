package io.qingliu.query.scoreprovenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All steps of a cluster's score, through all its rounds, in the order of the ledger, each with the cluster's total before and after
 * it. The total is that of the sheet of the latest round; before the first round there is none.
 *
 * @param lines the steps
 */
public record ScoreHistory(List<Line> lines) {
    /** Before anything happened. */
    public static final ScoreHistory NONE = new ScoreHistory(List.of());

    public ScoreHistory {
        lines = List.copyOf(lines);
    }

    /**
     * A step and what it makes of the total.
     *
     * @param step the step
     * @param before the total before; null where there was none
     * @param after the total from then on
     */
    public record Line(
            Step step, @Nullable Total before, @Nullable Total after) {
        /** What the total won by it; lost where negative. */
        public Fraction change() {
            return points(after).minus(points(before));
        }
    }

    /** The points of a total, none counting as nothing. */
    static Fraction points(@Nullable Total total) {
        return total == null ? Fraction.ZERO : total.points();
    }

    /** The history that the rounds of one cluster make. */
    public static ScoreHistory of(Collection<Round> rounds) {
        List<Step> steps = rounds.stream()
                .flatMap(round -> round.steps().stream())
                .sorted(Comparator.comparingLong(Step::position))
                .toList();
        List<Line> lines = new ArrayList<>();
        Total total = null;
        int latest = 0;
        for (Step step : steps) {
            Total before = total;
            // what happens to an earlier round does not touch the sheet of a later one
            if (step.round() >= latest) {
                latest = step.round();
                total = step.total() == null ? total : step.total();
            }
            lines.add(new Line(step, before, total));
        }
        return new ScoreHistory(lines);
    }

    /** The total at the end; null where there is none. */
    public @Nullable Total total() {
        return lines.isEmpty() ? null : lines.getLast().after();
    }

    /** The conclusion that stands at the end: the last one that was neither annulled nor followed by another of a later round. */
    public Optional<Step> conclusion() {
        Step standing = null;
        for (Line line : lines) {
            Step step = line.step();
            boolean same = standing != null && standing.round() == step.round();
            switch (step.kind()) {
                case CONCLUDED -> standing = standing == null || standing.round() <= step.round() ? step : standing;
                case ANNULLED -> standing = same ? null : standing;
                default -> {}
            }
        }
        return Optional.ofNullable(standing);
    }
}
