package io.qingliu.query.dashboard;

import static io.qingliu.query.dashboard.ProgrammeStory.BING1;
import static io.qingliu.query.dashboard.ProgrammeStory.DING1;
import static io.qingliu.query.dashboard.ProgrammeStory.JIA1;
import static io.qingliu.query.dashboard.ProgrammeStory.JIA2;
import static io.qingliu.query.dashboard.ProgrammeStory.YI1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.Frontage;
import io.qingliu.events.Mark;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Verdict;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.query.dashboard.BoundariesView.Moved;
import io.qingliu.query.dashboard.BoundariesView.UnitNumbers;
import io.qingliu.query.dashboard.BoundariesView.UnitRow;
import io.qingliu.query.dashboard.ChangesView.Change;
import io.qingliu.query.dashboard.ChangesView.ChangedCluster;
import io.qingliu.query.dashboard.MonthsView.Done;
import io.qingliu.query.dashboard.MonthsView.MonthRow;
import io.qingliu.query.dashboard.MonthsView.StateFigure;
import io.qingliu.query.dashboard.RankingView.RankRow;
import io.qingliu.query.dashboard.ReachedRow.Behind;
import io.qingliu.query.dashboard.ReadingView.Changed;
import io.qingliu.query.dashboard.ReadingView.CohortCount;
import io.qingliu.query.dashboard.ScoresView.Score;
import io.qingliu.query.dashboard.SharesView.FormShown;
import io.qingliu.query.dashboard.SharesView.ShareRow;
import io.qingliu.query.dashboard.SharesView.Standing;
import io.qingliu.query.dashboard.TargetsView.Group;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.testing.Telling;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each question about the whole programme, answered from {@link ProgrammeStory}. */
class ProgrammeTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);
    private static final BoundariesDay TODAYS = new BoundariesDay(null);
    private static final Figure NONE_OF_5 = figure(5, "0.0%");

    private static Told now() {
        return at(Moment.now(TODAY), List.of());
    }

    private static Told at(Moment moment, List<DomainEvent> further) {
        List<DomainEvent> events = new ArrayList<>(ProgrammeStory.events());
        events.addAll(further);
        return Telling.of(events)
                .at(
                        moment,
                        StepsFold.FOLD,
                        CohortFold.FOLD,
                        ReferenceFold.FOLD,
                        NetworkFold.FOLD,
                        WorksFold.FOLD,
                        new ClusterStatusFold());
    }

    private static Figure figure(long of, @Nullable String percent, String... ids) {
        return new Figure(ids.length, of, percent, List.of(ids));
    }

    private static MonthRow month(MonthsView view, String month) {
        return view.months().stream()
                .filter(row -> row.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void how_many_are_in_each_state_and_what_is_due_planned_and_done_by_the_end_of_a_month() {
        MonthsView view = MonthsView.of(now(), new MonthsQuestion(null, null));
        assertThat(view.months()).hasSize(42);
        assertThat(view.months().getFirst().month()).isEqualTo("2024-07");
        assertThat(view.months().getLast().month()).isEqualTo("2027-12");
        assertThat(month(view, "2024-12"))
                .isEqualTo(new MonthRow(
                        "2024-12",
                        LocalDate.of(2024, 12, 31),
                        false,
                        List.of(
                                new StateFigure(
                                        ClusterState.REGISTERED, "已登记", figure(5, "80.0%", BING1, DING1, JIA1, YI1)),
                                new StateFigure(ClusterState.DEMONSTRATION, "示范", figure(5, "20.0%", JIA2))),
                        NONE_OF_5,
                        figure(5, "20.0%", JIA2),
                        new Done(
                                figure(5, "20.0%", JIA2),
                                figure(5, "20.0%", JIA2),
                                figure(5, "20.0%", JIA2),
                                NONE_OF_5)));
        assertThat(month(view, "2025-11"))
                .isEqualTo(new MonthRow(
                        "2025-11",
                        TODAY,
                        false,
                        List.of(
                                new StateFigure(ClusterState.REGISTERED, "已登记", figure(5, "20.0%", DING1)),
                                new StateFigure(ClusterState.SURVEYING, "排查中", figure(5, "20.0%", BING1)),
                                new StateFigure(ClusterState.RECTIFYING, "整治中", figure(5, "20.0%", YI1)),
                                new StateFigure(ClusterState.REPORTED, "总结报告已提交", figure(5, "20.0%", JIA1)),
                                new StateFigure(ClusterState.CLOSED_OUT, "已销号", figure(5, "20.0%", JIA2))),
                        NONE_OF_5,
                        figure(5, "40.0%", JIA1, JIA2),
                        new Done(
                                figure(5, "40.0%", JIA1, JIA2),
                                figure(5, "40.0%", JIA1, JIA2),
                                figure(5, "40.0%", JIA1, JIA2),
                                figure(5, "20.0%", JIA2))));
        assertThat(month(view, "2025-12"))
                .isEqualTo(new MonthRow(
                        "2025-12",
                        END_OF_2025,
                        true,
                        List.of(),
                        figure(5, "60.0%", JIA1, JIA2, YI1),
                        figure(5, "60.0%", JIA1, JIA2, YI1),
                        null));
        assertThat(month(view, "2027-12").due()).isEqualTo(figure(5, "80.0%", BING1, JIA1, JIA2, YI1));
    }

    @Test
    void a_failed_round_takes_a_cluster_out_of_what_was_done() {
        MonthsView view = MonthsView.of(now(), new MonthsQuestion(YearMonth.of(2025, 5), YearMonth.of(2025, 10)));
        assertThat(view.months().stream().map(row -> row.done().remediated().ids()))
                .containsExactly(
                        List.of(JIA1, JIA2),
                        List.of(JIA2),
                        List.of(JIA2),
                        List.of(JIA2),
                        List.of(JIA2),
                        List.of(JIA1, JIA2));
    }

    @Test
    void how_far_the_programme_has_come_against_the_targets_of_the_notice() {
        TargetsView view = TargetsView.of(now());
        assertThat(view.head().completeTo()).isEqualTo(66);
        assertThat(view.standard())
                .extracting(RuleShown::policy, RuleShown::value, RuleShown::mark, RuleShown::position)
                .containsExactly(
                        tuple("policy-standard v1", "ACCEPTED", Mark.PROPOSED, 5L),
                        tuple("policy-standard v1", "true", Mark.PROPOSED, 5L));
        TargetsView.Demonstrations demonstrations = view.demonstrations();
        assertThat(demonstrations.goal()).isEqualTo(5);
        assertThat(demonstrations.confirmed()).isEqualTo(figure(5, "20.0%", JIA2));
        assertThat(demonstrations.confirmedInTime()).isEqualTo(figure(5, "20.0%", JIA2));
        assertThat(demonstrations.commended()).isEqualTo(figure(5, "20.0%", JIA2));
        assertThat(demonstrations.applied()).isEqualTo(figure(1, "100.0%", JIA2));

        TargetsView.TargetRow by2025 = view.targets().getFirst();
        assertThat(by2025.target()).isEqualTo(Target.RIVER_AND_NATIONAL_BY_2025);
        assertThat(by2025.dueOn()).isEqualTo(END_OF_2025);
        assertThat(by2025.clustersInTime()).isNull();
        assertThat(by2025.clusters())
                .isEqualTo(new Progressed(
                        3,
                        figure(3, "66.6%", JIA1, JIA2),
                        figure(3, "66.6%", JIA1, JIA2),
                        figure(3, "33.3%", JIA2),
                        figure(3, "66.6%", JIA1, JIA2)));
        assertThat(by2025.groups())
                .containsExactly(
                        new Group(
                                "RIVER_FRONTAGE",
                                "长江沿线",
                                null,
                                new Progressed(
                                        2,
                                        figure(2, "50.0%", JIA2),
                                        figure(2, "50.0%", JIA2),
                                        figure(2, "50.0%", JIA2),
                                        figure(2, "50.0%", JIA2))),
                        new Group(
                                "NATIONAL_PARK",
                                "国家级园区",
                                null,
                                new Progressed(
                                        2,
                                        figure(2, "100.0%", JIA1, JIA2),
                                        figure(2, "100.0%", JIA1, JIA2),
                                        figure(2, "50.0%", JIA2),
                                        figure(2, "100.0%", JIA1, JIA2))));

        TargetsView.TargetRow by2027 = view.targets().getLast();
        assertThat(by2027.noticeSays()).isEqualTo(107);
        assertThat(by2027.clusters().of()).isEqualTo(5);
        assertThat(by2027.parks())
                .containsExactly(
                        new Group(
                                "ALL_PARKS",
                                "全部园区",
                                50,
                                new Progressed(
                                        4,
                                        figure(4, "25.0%", "park-jia"),
                                        figure(4, "25.0%", "park-jia"),
                                        figure(4, "0.0%"),
                                        figure(4, "25.0%", "park-jia"))),
                        new Group(
                                "NATIONAL_PARKS",
                                "国家级园区",
                                13,
                                new Progressed(
                                        1,
                                        figure(1, "100.0%", "park-jia"),
                                        figure(1, "100.0%", "park-jia"),
                                        figure(1, "0.0%"),
                                        figure(1, "100.0%", "park-jia"))));
        assertThat(view.undetermined()).extracting(ClusterName::clusterId).containsExactly(DING1);
        assertThat(view.clusters().get(3))
                .isEqualTo(new ReachedRow(
                        new ClusterName(
                                JIA2,
                                "甲二组团",
                                "park-jia",
                                "甲园区",
                                "unit-west",
                                "西区",
                                "/api/clusters/cluster-JIA2/history"),
                        ClusterState.CLOSED_OUT,
                        "已销号",
                        Cohort.COHORT_2025,
                        END_OF_2025,
                        new Behind(37, LocalDate.of(2024, 12, 5)),
                        new Behind(38, LocalDate.of(2024, 12, 8)),
                        new Behind(55, LocalDate.of(2025, 3, 10))));
    }

    @Test
    void after_the_due_day_what_was_reached_in_time_stands_beside_what_is_reached_now() {
        LocalDate later = LocalDate.of(2026, 1, 15);
        TargetsView.TargetRow by2025 =
                TargetsView.of(at(Moment.now(later), List.of())).targets().getFirst();
        assertThat(by2025.clustersInTime()).isEqualTo(by2025.clusters());
        assertThat(by2025.clusters().accepted()).isEqualTo(figure(3, "66.6%", JIA1, JIA2));
    }

    @Test
    void which_clusters_are_due_in_2025_for_the_park_for_the_river_or_for_both() {
        GroundsView view = GroundsView.of(now());
        assertThat(view.groups())
                .extracting(GroundsView.GroundsGroup::grounds, GroundsView.GroundsGroup::figure)
                .containsExactly(
                        tuple(Grounds.NATIONAL_PARK_ONLY, figure(5, "20.0%", JIA1)),
                        tuple(Grounds.RIVER_FRONTAGE_ONLY, figure(5, "20.0%", YI1)),
                        tuple(Grounds.BOTH, figure(5, "20.0%", JIA2)),
                        tuple(Grounds.ALL_OTHERS, figure(5, "20.0%", BING1)),
                        tuple(Grounds.FRONTAGE_UNKNOWN, figure(5, "20.0%", DING1)),
                        tuple(Grounds.NOT_ASSIGNED, NONE_OF_5));
        assertThat(view.groups().get(2).clusters())
                .containsExactly(new CohortRow(
                        new ClusterName(
                                JIA2,
                                "甲二组团",
                                "park-jia",
                                "甲园区",
                                "unit-west",
                                "西区",
                                "/api/clusters/cluster-JIA2/history"),
                        Cohort.COHORT_2025,
                        "2025年批次",
                        END_OF_2025,
                        List.of(CohortGround.NATIONAL_PARK, CohortGround.RIVER_FRONTAGE),
                        "policy-cohort v1",
                        List.of("渝环办〔2024〕163号"),
                        ParkLevel.NATIONAL,
                        Frontage.YES,
                        "临江",
                        List.of("长江"),
                        List.of(13L, 25L)));
    }

    @Test
    void what_changes_if_along_the_yangtze_is_read_as_three_rivers() {
        ReadingView view = ReadingView.of(now(), new ReadingQuestion(null, ReadingQuestion.THREE_RIVERS, null));
        assertThat(view.reading().rivers()).containsExactly("长江", "嘉陵江", "乌江");
        assertThat(view.reading().policy()).isNull();
        assertThat(view.inForce().policy()).isEqualTo("policy-cohort v1");
        assertThat(view.cohorts())
                .containsExactly(
                        new CohortCount(
                                Cohort.COHORT_2025,
                                "2025年批次",
                                figure(5, "60.0%", JIA1, JIA2, YI1),
                                figure(5, "80.0%", BING1, JIA1, JIA2, YI1)),
                        new CohortCount(Cohort.COHORT_2027, "2027年批次", figure(5, "20.0%", BING1), NONE_OF_5),
                        new CohortCount(
                                Cohort.UNDETERMINED, "批次未定", figure(5, "20.0%", DING1), figure(5, "20.0%", DING1)));
        assertThat(view.changes())
                .extracting(it -> it.before().cluster().clusterId(), Changed::after, Changed::ofFacts)
                .containsExactly(tuple(
                        BING1,
                        new CohortReading.Answer(Cohort.COHORT_2025, END_OF_2025, List.of(CohortGround.RIVER_FRONTAGE)),
                        false));
        assertThat(view.unknown()).extracting(row -> row.cluster().clusterId()).containsExactly(DING1);
    }

    @Test
    void a_published_version_is_read_as_it_says_and_one_that_was_never_published_is_refused() {
        Told told = at(Moment.now(TODAY), List.of(ProgrammeStory.threeRivers()));
        ReadingView view = ReadingView.of(told, new ReadingQuestion(2, List.of(), null));
        assertThat(view.reading().policy()).isEqualTo("policy-cohort v2");
        assertThat(view.changes())
                .extracting(
                        it -> it.before().cluster().clusterId(),
                        it -> it.after().cohort())
                .containsExactly(tuple(BING1, Cohort.COHORT_2025), tuple(JIA1, Cohort.COHORT_2027));
        assertThatThrownBy(() -> ReadingView.of(told, new ReadingQuestion(3, List.of(), null)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("THERE_IS_NO_SUCH_POLICY_VERSION"));
    }

    @Test
    void what_the_latest_rounds_gave_the_lowest_first() {
        ScoresView view = ScoresView.of(now());
        assertThat(view.concluded()).isEqualTo(figure(5, "40.0%", JIA1, JIA2));
        assertThat(view.passed()).isEqualTo(figure(2, "100.0%", JIA1, JIA2));
        assertThat(view.inFirstRound()).isEqualTo(figure(2, "50.0%", JIA2));
        assertThat(view.bands())
                .extracting(it -> it.figure().ids())
                .containsExactly(List.of(), List.of(), List.of(), List.of(JIA1), List.of(JIA2));
        assertThat(view.scores())
                .extracting(it -> it.cluster().clusterId(), Score::round, Score::verdict, Score::shown)
                .containsExactly(tuple(JIA1, 2, Verdict.PASS, "92.0"), tuple(JIA2, 1, Verdict.PASS, "95.0"));
    }

    @Test
    void what_share_is_inspected_fixed_and_repaired_per_unit_and_that_no_data_is_not_nothing() {
        SharesView view = SharesView.of(now(), TODAYS);
        assertThat(view.forms()).containsExactly(new FormShown("form-1 v1", "示意调查表", Mark.PROPOSED));
        assertThat(view.units()).extracting(SharesView.UnitShares::unit).containsExactly("东区", "西区");
        Figure east = figure(3, "66.6%", JIA1, YI1);
        assertThat(view.units().getFirst().shares())
                .containsExactly(
                        new ShareRow(
                                NetworkShare.SEWER_INSPECTED,
                                Standing.SHARE,
                                "m",
                                10,
                                1303,
                                600,
                                100,
                                700,
                                "53.7%",
                                east,
                                List.of(),
                                List.of(YI1),
                                List.of(61L)),
                        new ShareRow(
                                NetworkShare.MISCONNECTIONS_FIXED,
                                Standing.SHARE,
                                "处",
                                1,
                                2,
                                1,
                                1,
                                2,
                                "100.0%",
                                east,
                                List.of(),
                                List.of(YI1),
                                List.of(61L)),
                        new ShareRow(
                                NetworkShare.DEFECTS_REPAIRED,
                                Standing.SHARE,
                                "处",
                                1,
                                1,
                                0,
                                0,
                                0,
                                "0.0%",
                                east,
                                List.of(),
                                List.of(YI1),
                                List.of()));
        assertThat(view.units().getLast().shares().get(1))
                .isEqualTo(new ShareRow(
                        NetworkShare.MISCONNECTIONS_FIXED,
                        Standing.NOTHING_FOUND,
                        "处",
                        1,
                        0,
                        0,
                        0,
                        0,
                        null,
                        figure(2, "50.0%", JIA2),
                        List.of(),
                        List.of(),
                        List.of()));
        Moment before = new Moment(28L, null, LocalDate.of(2024, 7, 5), null);
        assertThat(SharesView.of(at(before, List.of()), TODAYS).total())
                .extracting(ShareRow::standing, ShareRow::percent, ShareRow::sample)
                .containsOnly(tuple(Standing.NO_DATA, null, NONE_OF_5));
    }

    @Test
    void how_the_units_rank_with_the_size_of_the_sample() {
        assertThat(RankingView.of(now(), new RankingQuestion(null, null, TODAYS))
                        .units())
                .containsExactly(
                        new RankRow(1, false, true, "unit-west", "西区", figure(2, "50.0%", JIA2), List.of(DING1, JIA2)),
                        new RankRow(
                                2,
                                false,
                                false,
                                "unit-east",
                                "东区",
                                figure(3, "33.3%", JIA1),
                                List.of(BING1, JIA1, YI1)));
    }

    @Test
    void equal_shares_share_a_rank() {
        Moment early = new Moment(28L, null, LocalDate.of(2024, 7, 5), null);
        RankingView view = RankingView.of(
                at(early, List.of()), new RankingQuestion(Standard.REPORTED, Cohort.COHORT_2025, TODAYS));
        assertThat(view.rule()).isNull();
        assertThat(view.units())
                .containsExactly(
                        new RankRow(1, true, true, "unit-east", "东区", figure(2, "0.0%"), List.of(JIA1, YI1)),
                        new RankRow(1, true, true, "unit-west", "西区", figure(1, "0.0%"), List.of(JIA2)));
    }

    @Test
    void the_numbers_under_old_and_new_boundaries_and_who_moved() {
        BoundariesView view = BoundariesView.of(now(), TODAYS);
        assertThat(view.before()).isEqualTo(LocalDate.of(2025, 11, 5));
        assertThat(view.after()).isEqualTo(TODAY);
        assertThat(view.units().getLast())
                .isEqualTo(new UnitRow(
                        "unit-west",
                        new UnitNumbers(
                                "西区",
                                figure(5, "60.0%", BING1, DING1, JIA2),
                                figure(3, "33.3%", JIA2),
                                new Progressed(
                                        3,
                                        figure(3, "33.3%", JIA2),
                                        figure(3, "33.3%", JIA2),
                                        figure(3, "33.3%", JIA2),
                                        figure(3, "33.3%", JIA2)),
                                0),
                        new UnitNumbers(
                                "西区",
                                figure(5, "40.0%", DING1, JIA2),
                                figure(2, "50.0%", JIA2),
                                new Progressed(
                                        2,
                                        figure(2, "50.0%", JIA2),
                                        figure(2, "50.0%", JIA2),
                                        figure(2, "50.0%", JIA2),
                                        figure(2, "50.0%", JIA2)),
                                0)));
        assertThat(view.moved())
                .containsExactly(new Moved(
                        BING1, "丙一组团", "unit-west", "西区", "unit-east", "东区", "/api/clusters/cluster-BING1/history"));
    }

    @Test
    void what_changed_since_one_last_looked() {
        Moment then = new Moment((long) ProgrammeStory.BEFORE_OCTOBER, null, LocalDate.of(2025, 10, 1), null);
        ChangesView view = ChangesView.of("2025-10-01", at(then, List.of()), now());
        assertThat(view.sincePosition()).isEqualTo(62);
        assertThat(view.newEvents()).isEqualTo(4);
        assertThat(view.clusters())
                .containsExactly(
                        new ChangedCluster(
                                new ClusterName(
                                        BING1,
                                        "丙一组团",
                                        "park-bing",
                                        "丙园区",
                                        "unit-east",
                                        "东区",
                                        "/api/clusters/cluster-BING1/history"),
                                false,
                                66,
                                List.of(new Change(
                                        ChangesView.What.UNIT, "上报单位", "unit-west", "unit-east", "西区", "东区"))),
                        new ChangedCluster(
                                new ClusterName(
                                        JIA1,
                                        "甲一组团",
                                        "park-jia",
                                        "甲园区",
                                        "unit-east",
                                        "东区",
                                        "/api/clusters/cluster-JIA1/history"),
                                false,
                                65,
                                List.of(
                                        new Change(
                                                ChangesView.What.STATE,
                                                "状态",
                                                "RECTIFYING",
                                                "REPORTED",
                                                "整治中",
                                                "总结报告已提交"),
                                        new Change(
                                                ChangesView.What.SCORE,
                                                "最近一轮评分",
                                                "round 1 86.0 FAIL",
                                                "round 2 92.0 PASS",
                                                "第1轮 86.0分 不合格",
                                                "第2轮 92.0分 合格"))));
    }
}
