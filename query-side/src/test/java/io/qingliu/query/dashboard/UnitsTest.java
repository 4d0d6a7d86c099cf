package io.qingliu.query.dashboard;

import static io.qingliu.query.dashboard.ProgrammeFacts.cycle;
import static io.qingliu.query.dashboard.ProgrammeFacts.row;
import static io.qingliu.query.dashboard.ProgrammeFacts.rows;
import static io.qingliu.query.dashboard.ProgrammeFacts.survey;
import static io.qingliu.query.dashboard.ProgrammeStory.BING1;
import static io.qingliu.query.dashboard.ProgrammeStory.DING1;
import static io.qingliu.query.dashboard.ProgrammeStory.JIA1;
import static io.qingliu.query.dashboard.ProgrammeStory.JIA2;
import static io.qingliu.query.dashboard.ProgrammeStory.YI1;
import static io.qingliu.query.dashboard.ProgrammeTold.NONE_OF_5;
import static io.qingliu.query.dashboard.ProgrammeTold.TODAY;
import static io.qingliu.query.dashboard.ProgrammeTold.TODAYS;
import static io.qingliu.query.dashboard.ProgrammeTold.at;
import static io.qingliu.query.dashboard.ProgrammeTold.figure;
import static io.qingliu.query.dashboard.ProgrammeTold.now;
import static io.qingliu.query.testing.Facts.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.Mark;
import io.qingliu.events.Work;
import io.qingliu.events.WorkKind;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.survey.SurveyRowWithdrawn;
import io.qingliu.query.dashboard.BoundariesView.Moved;
import io.qingliu.query.dashboard.BoundariesView.UnitNumbers;
import io.qingliu.query.dashboard.BoundariesView.UnitRow;
import io.qingliu.query.dashboard.RankingView.RankRow;
import io.qingliu.query.dashboard.SharesView.FormShown;
import io.qingliu.query.dashboard.SharesView.ShareRow;
import io.qingliu.query.dashboard.SharesView.Standing;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the units compare, answered from {@link ProgrammeStory}. */
class UnitsTest {
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
    void what_is_withdrawn_or_returned_counts_no_more_and_no_cluster_makes_up_for_another() {
        Told told = at(
                Moment.now(TODAY),
                List.of(
                        new SurveyRowWithdrawn(survey(JIA1), on("2025-11-10"), new RowId("m2"), "重复"),
                        new ProblemReopened(
                                cycle(JIA1, 1), on("2025-11-11"), new ProblemId("N02-001"), "返潮", List.of()),
                        new FixCompleted(
                                cycle(YI1, 1),
                                on("2025-11-12"),
                                new ProblemId("N03-001"),
                                "检测",
                                List.of(new Work(WorkKind.SEWER_INSPECTED_M, 90)),
                                List.of()),
                        new FixVerified(cycle(YI1, 1), on("2025-11-13"), new ProblemId("N03-001"), null, List.of())));
        List<ShareRow> total = SharesView.of(told, TODAYS).total();
        assertThat(total.getFirst())
                .extracting(
                        ShareRow::whole,
                        ShareRow::bySurvey,
                        ShareRow::byFixes,
                        ShareRow::done,
                        ShareRow::percent,
                        ShareRow::exceeding,
                        ShareRow::fixes)
                .containsExactly(1303L, 600L, 900L, 903L, "69.3%", List.of(YI1), List.of(70L));
        assertThat(total.get(1))
                .extracting(ShareRow::whole, ShareRow::bySurvey, ShareRow::byFixes, ShareRow::percent)
                .containsExactly(1L, 1L, 0L, "100.0%");
    }

    @Test
    void a_defect_counts_as_repaired_unless_the_recheck_still_finds_it_severe() {
        List<DomainEvent> further = List.of(
                rows(
                        JIA2,
                        "nodeDefect",
                        row("d1", "grade", "4", "repairedOn", "2025-06-01", "recheckGrade", "3"),
                        row("d2", "grade", "3", "repairedOn", "2025-06-01", "recheckGrade", "1"),
                        row("d3", "grade", "2")),
                rows(JIA2, "segment", row("s1", "kind", "合流", "lengthM", "一百米", "structuralGrade", "4")));
        assertThat(SharesView.of(at(Moment.now(TODAY), further), TODAYS)
                        .units()
                        .getLast()
                        .shares())
                .extracting(ShareRow::standing, ShareRow::whole, ShareRow::done, ShareRow::percent)
                .containsExactly(
                        tuple(Standing.NOTHING_FOUND, 0L, 0L, null),
                        tuple(Standing.NOTHING_FOUND, 0L, 0L, null),
                        tuple(Standing.SHARE, 3L, 1L, "33.3%"));
    }
}
