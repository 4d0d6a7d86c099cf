package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Zh;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps from the total of one history to that of another, of the same cluster: what is told in the second only, what is told in
 * both but wins or loses otherwise, and what is told in the first only. Since each step counts with exactly what it makes of the
 * total, less what it made of it before, they always add up to the difference, whichever two points in time are compared.
 *
 * @param from the points at the first point
 * @param to the points at the second
 * @param changes the steps between
 */
public record ScoreChanges(Fraction from, Fraction to, List<Change> changes) {
    public ScoreChanges {
        changes = List.copyOf(changes);
    }

    /** How a step comes to stand between the two points. */
    public enum Effect {
        /** It counts at the second point and did not at the first. */
        @Zh("新增")
        ADDED,
        /** It counts at both, but wins or loses otherwise, since something before it is told in one of them only. */
        @Zh("计法有变")
        OTHERWISE,
        /** It counted at the first point and does not at the second. */
        @Zh("不再计入")
        GONE
    }

    /**
     * A step between the two points.
     *
     * @param effect how it comes to stand there
     * @param line the step, and the totals around it where it is told
     * @param by what the total wins between the two points by it; loses where negative
     */
    public record Change(Effect effect, ScoreHistory.Line line, Fraction by) {}

    /** The steps from one history to another. */
    public static ScoreChanges between(ScoreHistory from, ScoreHistory to) {
        Map<Long, ScoreHistory.Line> known = new HashMap<>();
        from.lines().forEach(line -> known.put(line.step().position(), line));
        List<Change> changes = new ArrayList<>();
        for (ScoreHistory.Line line : to.lines()) {
            ScoreHistory.Line before = known.remove(line.step().position());
            if (before == null) {
                changes.add(new Change(Effect.ADDED, line, line.change()));
            } else if (line.change().compareTo(before.change()) != 0) {
                changes.add(new Change(Effect.OTHERWISE, line, line.change().minus(before.change())));
            }
        }
        List<Change> all = new ArrayList<>();
        from.lines().reversed().stream()
                .filter(line -> known.containsKey(line.step().position()))
                .forEach(line ->
                        all.add(new Change(Effect.GONE, line, line.change().negated())));
        all.addAll(changes);
        return new ScoreChanges(ScoreHistory.points(from.total()), ScoreHistory.points(to.total()), all);
    }

    /** The difference. */
    public Fraction difference() {
        return to.minus(from);
    }
}
