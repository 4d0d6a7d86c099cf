package io.qingliu.query.dashboard;

import static io.qingliu.query.dashboard.ProgrammeFacts.scope;
import static io.qingliu.query.dashboard.ProgrammeStory.BING1;
import static io.qingliu.query.dashboard.ProgrammeStory.DING1;
import static io.qingliu.query.dashboard.ProgrammeStory.JIA1;
import static io.qingliu.query.dashboard.ProgrammeStory.JIA2;
import static io.qingliu.query.dashboard.ProgrammeStory.YI1;
import static io.qingliu.query.dashboard.ProgrammeTold.END_OF_2025;
import static io.qingliu.query.dashboard.ProgrammeTold.NONE_OF_5;
import static io.qingliu.query.dashboard.ProgrammeTold.TODAY;
import static io.qingliu.query.dashboard.ProgrammeTold.at;
import static io.qingliu.query.dashboard.ProgrammeTold.figure;
import static io.qingliu.query.dashboard.ProgrammeTold.now;
import static io.qingliu.query.testing.Facts.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Cohort;
import io.qingliu.events.Mark;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.query.dashboard.ChangesView.Change;
import io.qingliu.query.dashboard.ChangesView.ChangedCluster;
import io.qingliu.query.dashboard.MonthsView.Done;
import io.qingliu.query.dashboard.MonthsView.MonthRow;
import io.qingliu.query.dashboard.MonthsView.StateFigure;
import io.qingliu.query.dashboard.ReachedRow.Behind;
import io.qingliu.query.dashboard.ScoresView.Score;
import io.qingliu.query.dashboard.TargetsView.Group;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far the whole programme has come, answered from {@link ProgrammeStory}. */
class ProgrammeTest {
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

    @Test
    void what_rests_on_a_round_falls_with_it_and_what_left_the_scope_is_counted_no_more() {
        Told told = at(
                Moment.now(TODAY),
                List.of(
                        new SummaryReportReturned(
                                SummaryReportId.of(new ClusterId(JIA1), 2), on("2025-11-10"), 1, "补充成效"),
                        new AcceptanceAnnulled(
                                AcceptanceId.of(new ClusterId(JIA2), 1),
                                on("2025-11-11"),
                                Verdict.PASS,
                                "签字有误",
                                List.of(),
                                TODAY,
                                TODAY),
                        scope(YI1, false)));
        assertThat(TargetsView.of(told).targets().getFirst().clusters())
                .isEqualTo(new Progressed(
                        2, figure(2, "50.0%", JIA1), figure(2, "0.0%"), figure(2, "0.0%"), figure(2, "50.0%", JIA1)));
        assertThat(MonthsView.of(told, new MonthsQuestion(YearMonth.of(2025, 10), YearMonth.of(2025, 11)))
                        .months())
                .extracting(row -> row.done().closedOut())
                .containsExactly(figure(4, "25.0%", JIA2), figure(4, "0.0%"));
    }

    @Test
    void before_the_first_policy_accepted_counts_and_the_notice_says_the_days() {
        Moment first = new Moment(3L, null, TODAY, null);
        TargetsView view = TargetsView.of(at(first, List.of()));
        assertThat(view.standard()).isEmpty();
        assertThat(view.demonstrations().rule()).isNull();
        assertThat(view.demonstrations().confirmed()).isEqualTo(figure(5, "0.0%"));
        assertThat(view.targets())
                .extracting(TargetsView.TargetRow::dueOn, row -> row.clusters().accepted())
                .containsExactly(
                        tuple(END_OF_2025, figure(0, null)), tuple(LocalDate.of(2027, 12, 31), figure(0, null)));
        assertThat(MonthsView.of(at(first, List.of()), new MonthsQuestion(null, null))
                        .months())
                .extracting(MonthRow::month)
                .containsExactly("2025-11");
    }
}
