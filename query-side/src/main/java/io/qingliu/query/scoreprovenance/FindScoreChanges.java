package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Words;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.scoreprovenance.ScoreChangesView.Bar;
import io.qingliu.query.scoreprovenance.ScoreChangesView.BarView;
import io.qingliu.query.scoreprovenance.ScoreChangesView.ChangeView;
import io.qingliu.query.scoreprovenance.ScoreChangesView.PointView;
import io.qingliu.query.scoreprovenance.ScoreChangesView.RoundView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Why did the score of a cluster go from one figure to another; who changed which item, on which evidence (question 21)? */
public class FindScoreChanges {
    private static final int TENTHS = 10;

    private final Folds folds;

    FindScoreChanges(Folds folds) {
        this.folds = folds;
    }

    ScoreChangesView find(ScoreChangesQuestion question) {
        Told to = folds.tell(question.to(), Grounds.folds());
        Told first = question.from() == null ? null : folds.tell(question.from(), new RoundFold());
        return of(question.clusterId(), first, to, question.filter());
    }

    /**
     * The steps from one moment to another.
     *
     * @param cluster whose score
     * @param from what the fold of the rounds knew at the first; null for the beginning
     * @param to what the folds of {@link Grounds} know at the second
     * @param filter what was asked
     */
    public static ScoreChangesView of(String cluster, @Nullable Told from, Told to, Map<String, String> filter) {
        List<Round> rounds = Scores.of(to).of(cluster);
        ScoreHistory before = from == null
                ? ScoreHistory.NONE
                : ScoreHistory.of(Scores.of(from).of(cluster));
        ScoreHistory after = ScoreHistory.of(rounds);
        ScoreChanges changes = ScoreChanges.between(before, after);
        int scale = scale(before, after);
        List<ChangeView> steps = steps(cluster, changes, scale, Grounds.of(to));
        Fraction sum = changes.changes().stream().map(ScoreChanges.Change::by).reduce(Fraction.ZERO, Fraction::plus);
        return new ScoreChangesView(
                to.head(filter),
                ClusterName.of(to.places().mustKnow(cluster, "clusterId")),
                point(from, before),
                point(to, after),
                Exact.points(changes.difference(), scale),
                Exact.points(sum, scale),
                rounds(rounds, changes, scale),
                steps,
                waterfall(changes, steps, scale));
    }

    /** The finer of the scales at the two points. */
    private static int scale(ScoreHistory before, ScoreHistory after) {
        Total first = before.total();
        Total second = after.total();
        return Math.max(
                first == null ? 1 : first.scale(), second == null ? first == null ? TENTHS : 1 : second.scale());
    }

    private static PointView point(@Nullable Told told, ScoreHistory history) {
        Step conclusion = history.conclusion().orElse(null);
        return new PointView(
                told == null ? null : told.moment().asOf(),
                told == null ? null : told.moment().on(),
                told == null ? 0 : told.complete().to(),
                TotalView.orNull(history.total()),
                conclusion == null ? null : conclusion.verdict(),
                conclusion == null || conclusion.verdict() == null ? null : Words.zh(conclusion.verdict()),
                conclusion == null ? null : conclusion.act().occurredOn(),
                conclusion == null ? null : conclusion.round());
    }

    private static List<ChangeView> steps(String cluster, ScoreChanges changes, int scale, Grounds grounds) {
        List<ChangeView> steps = new ArrayList<>();
        Fraction running = changes.from();
        for (ScoreChanges.Change change : changes.changes()) {
            Fraction next = running.plus(change.by());
            steps.add(new ChangeView(
                    change.effect(),
                    Words.zh(change.effect()),
                    Exact.points(change.by(), scale),
                    Exact.points(running, scale),
                    Exact.points(next, scale),
                    StepView.of(cluster, change.line().step(), grounds)));
            running = next;
        }
        return List.copyOf(steps);
    }

    private static List<RoundView> rounds(List<Round> rounds, ScoreChanges changes, int scale) {
        Map<Integer, List<ScoreChanges.Change>> byRound = new TreeMap<>();
        changes.changes()
                .forEach(change -> byRound.computeIfAbsent(change.line().step().round(), number -> new ArrayList<>())
                        .add(change));
        List<RoundView> views = new ArrayList<>();
        byRound.forEach((number, in) -> {
            Round round = rounds.stream()
                    .filter(it -> it.number() == number)
                    .findFirst()
                    .orElse(null);
            views.add(round(number, round, in, scale));
        });
        return List.copyOf(views);
    }

    private static RoundView round(int number, @Nullable Round round, List<ScoreChanges.Change> in, int scale) {
        RubricVersion rubric = round == null ? null : round.sheet().rubric();
        Step conclusion = round == null ? null : round.conclusion();
        Step opening = round == null
                ? null
                : round.steps().stream()
                        .filter(step -> step.kind() == StepKind.ROUND_OPENED)
                        .max(Comparator.comparingLong(Step::position))
                        .orElse(null);
        return new RoundView(
                number,
                rubric == null ? null : rubric.ref(),
                rubric == null ? null : rubric.mark(),
                rubric == null ? null : Words.zh(rubric.mark()),
                opening == null ? null : opening.carriedFrom(),
                opening == null ? null : opening.act().occurredOn(),
                conclusion == null ? null : conclusion.verdict(),
                conclusion == null ? null : conclusion.act().occurredOn(),
                Exact.points(in.stream().map(ScoreChanges.Change::by).reduce(Fraction.ZERO, Fraction::plus), scale),
                in.size());
    }

    private static List<BarView> waterfall(ScoreChanges changes, List<ChangeView> steps, int scale) {
        Exact nothing = Exact.points(Fraction.ZERO, scale);
        List<BarView> bars = new ArrayList<>();
        bars.add(new BarView(Bar.START, "起点", "start", null, nothing, Exact.points(changes.from(), scale)));
        for (ChangeView step : steps) {
            if (step.change().fraction().signum() != 0) {
                bars.add(new BarView(
                        Bar.STEP,
                        zh(step.step()),
                        en(step.step()),
                        step.step().position(),
                        step.runningBefore(),
                        step.runningAfter()));
            }
        }
        bars.add(new BarView(Bar.END, "终点", "end", null, nothing, Exact.points(changes.to(), scale)));
        return List.copyOf(bars);
    }

    private static String zh(StepView step) {
        String about = step.item() == null
                ? step.kindZh()
                : step.itemZh() == null ? step.item() : step.item() + " " + step.itemZh();
        return "第" + step.round() + "轮 " + about;
    }

    private static String en(StepView step) {
        String about = step.item() == null
                ? Words.en(step.kind())
                : step.itemEn() == null ? step.item() : step.item() + " " + step.itemEn();
        return "Round " + step.round() + " " + about;
    }
}
