package io.qingliu.query.scoreprovenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Folding;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.testing.Book;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.FoldLaws;
import io.qingliu.query.testing.Samples;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What must hold whatever happened. */
class ScoreStepsPropertyTest {
    private static final int HISTORIES = 1200;
    private static final String CLUSTER = RandomScores.CLUSTER.value();
    private static final List<Fold<?, ?>> FOLDS = List.of(
            new RoundFold(),
            new RubricFold(),
            new FixFold(),
            new EvidenceFold(),
            new SpotCheckFold(),
            new CorrectionFold());

    private static Moment moment(SplittableRandom random, long head) {
        Long asOf = random.nextInt(3) == 0 ? null : Long.valueOf(4 + random.nextLong(head - 3));
        LocalDate on = random.nextInt(3) == 0 ? LocalDate.of(2024, 8, 1).plusDays(random.nextInt(320)) : null;
        return new Moment(asOf, on, on == null ? Book.TODAY : on, null);
    }

    @Test
    void the_steps_always_add_up_to_the_difference() {
        long steps = 0;
        Set<ScoreChanges.Effect> effects = EnumSet.noneOf(ScoreChanges.Effect.class);
        long rescaled = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            RandomScores scores = new RandomScores(seed);
            Book book = scores.book();
            if (scores.random().nextInt(3) == 0) {
                book.erase(5 + scores.random().nextLong(book.head() - 4));
            }
            Told from = scores.random().nextInt(4) == 0
                    ? null
                    : book.told(moment(scores.random(), book.head()), new RoundFold());
            Told to = book.told(moment(scores.random(), book.head()), Grounds.folds());
            ScoreChangesView view = FindScoreChanges.of(CLUSTER, from, to, Map.of());
            Fraction before = view.from().total() == null
                    ? Fraction.ZERO
                    : new Exact("", view.from().total().exact()).fraction();
            Fraction after = view.to().total() == null
                    ? Fraction.ZERO
                    : new Exact("", view.to().total().exact()).fraction();
            Fraction sum =
                    view.steps().stream().map(step -> step.change().fraction()).reduce(Fraction.ZERO, Fraction::plus);
            Fraction byRound = view.rounds().stream()
                    .map(round -> round.change().fraction())
                    .reduce(Fraction.ZERO, Fraction::plus);
            assertThat(sum).as("seed " + seed).isEqualTo(after.minus(before));
            assertThat(byRound).as("seed " + seed).isEqualTo(sum);
            assertThat(view.sumOfSteps()).isEqualTo(view.difference());
            assertThat(view.difference().fraction()).isEqualTo(sum);
            assertDrawn(view, before, after);
            view.steps().forEach(step -> effects.add(step.effect()));
            steps += view.steps().size();
            rescaled += view.steps().stream()
                    .filter(step -> step.change().exact().contains("/"))
                    .count();
        }
        assertThat(effects).isEqualTo(EnumSet.allOf(ScoreChanges.Effect.class));
        assertThat(steps).isGreaterThan(10_000);
        assertThat(rescaled).isGreaterThan(1_000);
    }

    private static void assertDrawn(ScoreChangesView view, Fraction before, Fraction after) {
        Fraction running = before;
        for (ScoreChangesView.BarView bar : view.waterfall()) {
            if (bar.kind() == ScoreChangesView.Bar.STEP) {
                assertThat(bar.from().fraction()).isEqualTo(running);
                running = bar.to().fraction();
            }
        }
        assertThat(running).isEqualTo(after);
        assertThat(view.waterfall().getFirst().to().fraction()).isEqualTo(before);
        assertThat(view.waterfall().getLast().to().fraction()).isEqualTo(after);
    }

    @Test
    void after_every_step_the_total_is_what_plain_books_say() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            RandomScores scores = new RandomScores(seed);
            ScoreHistory history = ScoreHistory.of(
                    Folding.states(new RoundFold(), scores.book().events()).values());
            Map<Long, Fraction> told = new TreeMap<>();
            history.lines().forEach(line -> told.put(line.step().position(), ScoreHistory.points(line.after())));
            assertThat(told).as("seed " + seed).isEqualTo(scores.totals());
        }
    }

    @Test
    void a_conclusion_makes_known_again_what_was_lost_with_erased_steps() {
        for (long seed = 0; seed < 200; seed++) {
            RandomScores scores = new RandomScores(seed);
            Book book = scores.book();
            long last = book.head();
            for (long position = 5; position < last; position++) {
                book.erase(position);
            }
            ScoreHistory history = ScoreHistory.of(
                    Folding.states(new RoundFold(), book.events()).values());
            assertThat(ScoreHistory.points(history.total()))
                    .as("seed " + seed)
                    .isEqualTo(scores.totals().get(last));
            assertThat(history.lines()).hasSize((int) last - 4);
        }
    }

    @Test
    void the_folds_keep_the_laws_of_folds() {
        FOLDS.forEach(fold -> assertThat(FoldLaws.parts(fold)).as(fold.name()).isPositive());
    }

    @Test
    void whatever_was_recorded_every_question_has_an_answer() {
        for (long seed = 0; seed < 40; seed++) {
            Samples samples = new Samples(seed, seed % 2 == 0);
            Book book = new Book();
            book.write(Facts.registered(RandomScores.CLUSTER, "清溪组团"), Facts.scope(RandomScores.CLUSTER, true));
            for (int i = 0; i < 200; i++) {
                book.write(i % 3 == 0 ? samples.any() : samples.ofLife());
                if (i % 7 == 0) {
                    book.erase(book.head());
                }
            }
            Told told = book.now(FOLDS.toArray(Fold<?, ?>[]::new));
            ClusterQuestion all = new ClusterQuestion(null, told.moment());
            NearPassQuestion any = new NearPassQuestion(Fraction.ZERO, Fraction.of(100_000, 1), told.moment());
            assertThat(FindNearPasses.of(told, any).below()).isZero();
            assertThat(CountDistribution.of(told, new DistributionQuestion(null, null, told.moment()))
                            .scored())
                    .isEqualTo(FindNearPasses.of(told, any).scored());
            assertThat(FindChangesAfterSigning.of(told, all).changes()).isNotNull();
            assertThat(FindUnsupportedRises.of(told, all).rows()).isNotNull();
            assertThat(FindDeviations.of(told, all).assessors()).isNotNull();
            assertThat(CompareRubrics.of(CLUSTER, told).others()).isNotNull();
            assertThat(FindScoreBasis.of(CLUSTER, told).items()).isNotNull();
            ScoreChangesView changes = FindScoreChanges.of(CLUSTER, book.asOf(100, new RoundFold()), told, Map.of());
            assertThat(changes.sumOfSteps()).isEqualTo(changes.difference());
        }
    }
}
