package io.qingliu.query.scoreprovenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.Verdict;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.scoreprovenance.DistributionView.Band;
import io.qingliu.query.scoreprovenance.DistributionView.CategoryView;
import io.qingliu.query.scoreprovenance.DistributionView.RubricCount;
import io.qingliu.query.scoreprovenance.DistributionView.Spread;
import io.qingliu.query.scoreprovenance.NearPassView.Lift;
import io.qingliu.query.scoreprovenance.NearPassView.NearPassRow;
import io.qingliu.query.scoreprovenance.RubricComparisonView.ItemUnder;
import io.qingliu.query.scoreprovenance.RubricComparisonView.Match;
import io.qingliu.query.scoreprovenance.RubricComparisonView.ScoredBy;
import io.qingliu.query.scoreprovenance.RubricComparisonView.Under;
import io.qingliu.query.scoreprovenance.RubricComparisonView.Would;
import io.qingliu.query.testing.Book;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.ReferenceStory;
import io.qingliu.query.testing.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Questions 2, 13 and 30, and what a score rests on, by exact figures. */
class ScoreQuestionsTest {
    private static final RubricPublished RUBRIC =
            Scoring.rubric("rubric-a", 1, NotApplicableRule.RESCALE, "A1:100", "B1:300", "C1:250", "D1:350");
    private static final Moment NOW = Moment.now(Book.TODAY);

    private static final ClusterId SECOND = new ClusterId("cluster-QX02");
    private static final ClusterId THIRD = new ClusterId("cluster-QX03");
    private static final ClusterId FOURTH = new ClusterId("cluster-QX04");

    private static Fraction points(String text) {
        return Fraction.of(new BigDecimal(text));
    }

    private static NearPassQuestion between(String from, String below) {
        return new NearPassQuestion(points(from), points(below), NOW);
    }

    /** 89.44 rescaled, 90.0 and 84.9, and a cluster out of scope with 87.0. */
    private static Book book() {
        Book book = new Book();
        book.write(Facts.opened(true), Facts.unit(), Facts.park(), RUBRIC);
        scored(book, SECOND, true, Map.of("C1", 205L, "D1", 300L), "A1");
        scored(book, THIRD, true, Map.of("D1", 250L), null);
        scored(book, FOURTH, true, Map.of("D1", 199L), null);
        scored(book, new ClusterId("cluster-QX05"), false, Map.of("D1", 220L), null);
        book.write(
                Facts.registered(new ClusterId("cluster-QX06"), "无分组团"),
                Facts.scope(new ClusterId("cluster-QX06"), true));
        return book;
    }

    private static void scored(
            Book book, ClusterId cluster, boolean inScope, Map<String, Long> but, @Nullable String outside) {
        book.write(Facts.registered(cluster, "组团" + cluster.code()), Facts.scope(cluster, inScope));
        Scoring scoring = new Scoring(book, cluster);
        scoring.open(1, "2024-10-12", RUBRIC);
        if (outside != null) {
            scoring.notApplicable(outside, "2024-10-12");
        }
        scoring.fill("2024-10-14", but);
        scoring.conclude("2024-10-16");
    }

    private static ClusterName name(ClusterId cluster) {
        return new ClusterName(cluster.value(), "组团" + cluster.code(), "unit-qingxi", "清溪区", "park-qingxi", "清溪工业园区");
    }

    private static Lift lift(String item, long points, long max, long lift, String... problems) {
        return new Lift(
                item,
                "项目" + item,
                "Item " + item,
                item.substring(0, 1),
                points,
                max,
                max - points,
                io.qingliu.query.kernel.Points.shown(max - points, 10),
                lift,
                List.of(problems));
    }

    @Test
    void question_2_which_clusters_sit_between_85_and_90_and_which_items_lift_them_most_cheaply() {
        Book book = book();
        NearPassView view = FindNearPasses.of(book.now(Grounds.folds()), between("85", "90"));
        assertThat(view)
                .isEqualTo(new NearPassView(
                        book.now().head(Map.of("from", "85", "below", "90")),
                        4,
                        3,
                        1,
                        1,
                        1,
                        List.of(new NearPassRow(
                                name(SECOND),
                                1,
                                "rubric-a v1",
                                Mark.PROPOSED,
                                "本产品建议",
                                new TotalView("89.444", "805/9", 805, 900, 1000, 10, 900, false),
                                Verdict.FAIL,
                                Facts.day("2024-10-16"),
                                List.of(),
                                5,
                                "0.5",
                                1,
                                List.of(lift("D1", 300, 350, 5), lift("C1", 205, 250, 0)),
                                12))));
    }

    @Test
    void question_2_takes_the_greatest_losses_first_and_names_the_open_problems() {
        Book story = ReferenceStory.book();
        NearPassView view = FindNearPasses.of(story.on("2024-10-31", null, Grounds.folds()), between("85", "90"));
        NearPassRow row = view.clusters().getFirst();
        assertThat(row.total().shown()).isEqualTo("86.0");
        assertThat(row.neededShown()).isEqualTo("4.0");
        assertThat(row.fewestItems()).isEqualTo(2);
        assertThat(row.items())
                .containsExactly(
                        lift("C3", 40, 70, 30, "N02-001"),
                        lift("B4", 30, 50, 10, "S04-001"),
                        lift("C4", 30, 50, 0, "N03-001"),
                        lift("C5", 30, 50, 0, "N05-001"),
                        lift("D2", 20, 40, 0),
                        lift("A1", 30, 40, 0),
                        lift("B1", 70, 80, 0),
                        lift("E1", 20, 30, 0));
        assertThat(FindNearPasses.of(story.on("2024-12-31", null, Grounds.folds()), between("85", "90"))
                        .clusters())
                .isEmpty();
    }

    @Test
    void question_2_bounds_are_parameters_and_the_upper_one_is_not_included() {
        Told told = book().now(Grounds.folds());
        assertThat(FindNearPasses.of(told, between("84.9", "90")).clusters())
                .extracting(row -> row.name().clusterId())
                .containsExactly("cluster-QX02", "cluster-QX04");
        assertThat(FindNearPasses.of(told, between("84.9", "90.001")).clusters())
                .extracting(row -> row.name().clusterId())
                .containsExactly("cluster-QX03", "cluster-QX02", "cluster-QX04");
        assertThat(FindNearPasses.of(told, between("89.444", "89.445")).within())
                .isEqualTo(1);
        assertThat(FindNearPasses.of(told, between("89.445", "90")).within()).isZero();
    }

    private static Exact share(String shown, String exact) {
        return new Exact(shown, exact);
    }

    private static Spread spread(
            long clusters, Exact least, Exact median, Exact most, Exact mean, Map<Integer, List<String>> in) {
        List<Integer> from = List.of(0, 60, 70, 80, 85, 90, 95, 100);
        return new Spread(
                clusters,
                least,
                median,
                most,
                mean,
                java.util.stream.IntStream.range(0, from.size())
                        .mapToObj(i -> {
                            List<String> which = in.getOrDefault(from.get(i), List.of());
                            return new Band(
                                    from.get(i), i + 1 < from.size() ? from.get(i + 1) : null, which.size(), which);
                        })
                        .toList());
    }

    @Test
    void question_13_how_scores_are_spread_over_the_categories() {
        Book book = book();
        Exact full = share("100.0", "1");
        String second = SECOND.value();
        String third = THIRD.value();
        String fourth = FOURTH.value();
        assertThat(CountDistribution.of(book.now(new RoundFold()), new DistributionQuestion(null, null, NOW)))
                .isEqualTo(new DistributionView(
                        book.now().head(Map.of()),
                        4,
                        3,
                        List.of(new RubricCount("rubric-a v1", "本产品建议", 3)),
                        spread(
                                3,
                                share("84.9", "849/1000"),
                                share("89.444", "161/180"),
                                share("90.0", "9/10"),
                                share("88.114", "23791/27000"),
                                Map.of(80, List.of(fourth), 85, List.of(second), 90, List.of(third))),
                        List.of(
                                new CategoryView(
                                        "A",
                                        "组织管理",
                                        "A",
                                        1,
                                        spread(2, full, full, full, full, Map.of(100, List.of(third, fourth)))),
                                new CategoryView(
                                        "B",
                                        "源",
                                        "B",
                                        0,
                                        spread(3, full, full, full, full, Map.of(100, List.of(second, third, fourth)))),
                                new CategoryView(
                                        "C",
                                        "网",
                                        "C",
                                        0,
                                        spread(
                                                3,
                                                share("82.0", "41/50"),
                                                full,
                                                full,
                                                share("94.0", "47/50"),
                                                Map.of(80, List.of(second), 100, List.of(third, fourth)))),
                                new CategoryView(
                                        "D",
                                        "厂",
                                        "D",
                                        0,
                                        spread(
                                                3,
                                                share("56.857", "199/350"),
                                                share("71.428", "5/7"),
                                                share("85.714", "6/7"),
                                                share("71.333", "107/150"),
                                                Map.of(
                                                        0,
                                                        List.of(fourth),
                                                        70,
                                                        List.of(third),
                                                        85,
                                                        List.of(second)))))));
    }

    @Test
    void question_13_counts_only_the_unit_or_park_that_is_asked_for() {
        Told told = book().now(new RoundFold());
        assertThat(CountDistribution.of(told, new DistributionQuestion("unit-qingxi", "park-qingxi", NOW))
                        .scored())
                .isEqualTo(3);
        DistributionView none = CountDistribution.of(told, new DistributionQuestion("unit-other", null, NOW));
        assertThat(none.inScope()).isZero();
        assertThat(none.total().mean()).isNull();
    }

    private static ItemUnder item(
            String id,
            Match match,
            String zh,
            @Nullable String here,
            @Nullable String maxHere,
            @Nullable Exact there,
            String max) {
        return new ItemUnder(
                id,
                "项目" + id,
                null,
                match,
                zh,
                here == null ? null : share(here, here.replace(".0", "")),
                maxHere == null ? null : share(maxHere, maxHere.replace(".0", "")),
                there,
                share(max, max.replace(".0", "")));
    }

    @Test
    void question_30_which_rubric_scored_it_and_what_another_version_would_give() {
        Book book = new Book();
        RubricPublished other =
                Scoring.rubric("rubric-a", 2, NotApplicableRule.RESCALE, "A1:100", "B1:200", "C1:300", "E1:400");
        book.write(RUBRIC, other);
        scored(book, THIRD, true, Map.of("C1", 205L, "D1", 300L), null);
        assertThat(CompareRubrics.of(THIRD.value(), book.now(new RoundFold(), new RubricFold())))
                .isEqualTo(new RubricComparisonView(
                        book.now().head(Map.of()),
                        new ClusterName(THIRD.value(), "组团QX03", "unit-qingxi", null, "park-qingxi", null),
                        List.of(new ScoredBy(
                                1,
                                "rubric-a v1",
                                "示例评分细则",
                                Mark.PROPOSED,
                                "本产品建议",
                                new TotalView("90.5", "181/2", 905, 1000, 1000, 10, 900, true),
                                Verdict.PASS,
                                Facts.day("2024-10-16"),
                                10)),
                        1,
                        new TotalView("90.5", "181/2", 905, 1000, 1000, 10, 900, true),
                        List.of(new Under(
                                "rubric-a v2",
                                "示例评分细则",
                                Mark.PROPOSED,
                                "本产品建议",
                                false,
                                NotApplicableRule.RESCALE,
                                10,
                                share("90.0", "90"),
                                share("100.0", "100"),
                                share("54.6", "273/5"),
                                share("94.6", "473/5"),
                                Would.NOT_BE_KNOWN,
                                "无法判断",
                                List.of(),
                                List.of(
                                        item("A1", Match.SAME, "可比", "10.0", "10.0", share("10.0", "10"), "10.0"),
                                        item(
                                                "B1",
                                                Match.SCALED,
                                                "满分不同，按比例推算",
                                                "30.0",
                                                "30.0",
                                                share("20.0", "20"),
                                                "20.0"),
                                        new ItemUnder(
                                                "C1",
                                                "项目C1",
                                                null,
                                                Match.SCALED,
                                                "满分不同，按比例推算",
                                                share("20.5", "41/2"),
                                                share("25.0", "25"),
                                                share("24.6", "123/5"),
                                                share("30.0", "30")),
                                        item("E1", Match.NOT_COMPARABLE, "不可比", null, null, null, "40.0")),
                                List.of("D1")))));
    }

    @Test
    void question_30_what_does_not_apply_here_does_not_apply_there_as_far_as_that_version_allows_it() {
        Book book = new Book();
        book.write(
                RUBRIC,
                Scoring.rubric("rubric-f", 1, NotApplicableRule.FULL_MARKS, "A1:100", "B1:300", "C1:250", "D1:350"),
                Scoring.rubric("rubric-n", 1, NotApplicableRule.NOT_ALLOWED, "A1:100", "B1:300", "C1:250", "D1:350"));
        scored(book, SECOND, true, Map.of("C1", 205L, "D1", 300L), "A1");
        List<Under> others = CompareRubrics.of(SECOND.value(), book.now(new RoundFold(), new RubricFold()))
                .others();
        assertThat(others).extracting(Under::rubric).containsExactly("rubric-f v1", "rubric-n v1");
        assertThat(others.get(0).atLeast()).isEqualTo(share("90.5", "181/2"));
        assertThat(others.get(0).atMost()).isEqualTo(share("90.5", "181/2"));
        assertThat(others.get(0).would()).isEqualTo(Would.REACH_THE_MARK);
        assertThat(others.get(1).atLeast()).isEqualTo(share("80.5", "161/2"));
        assertThat(others.get(1).atMost()).isEqualTo(share("90.5", "181/2"));
        assertThat(others.get(1).would()).isEqualTo(Would.NOT_BE_KNOWN);
    }

    @Test
    void every_item_of_a_score_leads_to_who_gave_it_and_to_its_evidence_problems_and_fixes() {
        Book story = ReferenceStory.book();
        ScoreBasisView view = FindScoreBasis.of(ReferenceStory.CLUSTER.value(), story.now(Grounds.folds()));
        assertThat(view.round()).isEqualTo(2);
        assertThat(view.rubric()).isEqualTo("rubric-illustrative-2024 v1");
        assertThat(view.total()).isEqualTo(new TotalView("92.0", "92", 920, 1000, 1000, 10, 900, true));
        assertThat(view.itemsSettled()).isEqualTo(24);
        assertThat(view.itemsInAll()).isEqualTo(24);
        ScoreBasisView.ItemView c3 = view.items().get(11);
        StepView latest = java.util.Objects.requireNonNull(c3.latest());
        assertThat(c3)
                .isEqualTo(new ScoreBasisView.ItemView(
                        "C3", "项目C3", "Item C3", "C", false, 60L, 70, 10, "6.0", false, latest, List.of(20L, 54L)));
        assertThat(latest.position()).isEqualTo(54);
        assertThat(latest.who().actor()).isEqualTo(Scoring.DETACHMENT);
        assertThat(latest.problems().getFirst().deeds())
                .extracting(ProblemView.DeedView::kind)
                .containsExactly(DeedKind.RAISED, DeedKind.FIXED, DeedKind.VERIFIED);
        ScoreBasisView.ItemView carried = view.items().getFirst();
        assertThat(java.util.Objects.requireNonNull(carried.latest()).round()).isEqualTo(1);
        assertThat(carried.lostPoints()).isEqualTo(10);
    }
}
