package io.qingliu.command.annualplan;

import static io.qingliu.command.annualplan.AnnualPlanRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.annualplan.AnnualPlanRule.A_GOAL_STANDS_ONCE_PER_CLUSTER;
import static io.qingliu.command.annualplan.AnnualPlanRule.A_YEAR_IS_PLAUSIBLE;
import static io.qingliu.command.kernel.GeneralRule.A_PAPER_BEARS_NO_DAY_AFTER_ITS_RECORDING;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.Someone.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.annualplan.AnnualPlanAdopted;
import io.qingliu.events.annualplan.AnnualPlanRevised;
import io.qingliu.events.annualplan.ClusterGoal;
import io.qingliu.events.ids.AnnualPlanId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnualPlanTest {
    private static final AnnualPlanId PLAN = new AnnualPlanId("annualplan-500102-2025");
    private static final UnitId UNIT = new UnitId("unit-500102");
    private static final ClusterId QING = new ClusterId("cluster-QX01");
    private static final ClusterId YUN = new ClusterId("cluster-YL02");
    private static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2025-01-15");
    private static final Basis PAPER =
            new Basis(new DocumentNumber("测府办〔2025〕3号"), "2025年“美丽重庆”工作计划", LocalDate.parse("2025-01-14"), digest('a'));
    private static final List<ClusterGoal> GOALS =
            List.of(new ClusterGoal(QING, "年底前验收合格"), new ClusterGoal(YUN, "完成排查"));

    private static final AnnualPlanAdopted ADOPTED =
            new AnnualPlanAdopted(PLAN, LI.toEventContext(), UNIT, 2025, GOALS, PAPER);

    private final RoomFixture room = RoomFixture.of(AnnualPlanAggregate.class);

    @Test
    void a_unit_takes_the_work_into_its_annual_plan() {
        room.when(adopt(2025, GOALS)).then(ADOPTED);
        assertThat(ADOPTED.clusters()).containsExactly(QING, YUN);
        assertThat(ADOPTED.title()).isEqualTo("2025年度“美丽重庆”工作计划");
    }

    @Test
    void a_year_is_plausible() {
        for (int year : List.of(2024, 2100)) {
            room.when(adopt(year, GOALS))
                    .then(new AnnualPlanAdopted(PLAN, LI.toEventContext(), UNIT, year, GOALS, PAPER));
        }
        for (int year : List.of(2023, 2101)) {
            room.when(adopt(year, GOALS)).refusedBy(A_YEAR_IS_PLAUSIBLE, "year");
        }
    }

    @Test
    void a_plan_has_one_goal_in_words_for_each_cluster_concerned() {
        room.when(adopt(2025, List.of())).refusedBy(AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "goals");
        room.when(adopt(2025, List.of(GOALS.getFirst(), new ClusterGoal(QING, "完成整治"))))
                .refusedBy(A_GOAL_STANDS_ONCE_PER_CLUSTER, "goals[1].clusterId");
        room.when(adopt(2025, List.of(GOALS.getFirst(), new ClusterGoal(YUN, " "))))
                .refusedBy(A_TEXT_IS_DEMANDED, "goals[1].goal");
    }

    @Test
    void its_paper_is_there_when_it_is_recorded() {
        Basis tomorrow =
                new Basis(PAPER.number(), PAPER.title(), LI.recordedOn().plusDays(1), PAPER.digest());
        room.when(new AdoptAnnualPlan(PLAN, LI, UNIT, 2025, GOALS, tomorrow))
                .refusedBy(A_PAPER_BEARS_NO_DAY_AFTER_ITS_RECORDING, "document.issuedOn");
        room.given(ADOPTED)
                .when(new ReviseAnnualPlan(PLAN, LI, GOALS, "工期调整", tomorrow))
                .refusedBy(A_PAPER_BEARS_NO_DAY_AFTER_ITS_RECORDING, "document.issuedOn");
    }

    @Test
    void a_plan_is_revised_with_a_reason_with_or_without_a_paper() {
        List<ClusterGoal> fewer = List.of(new ClusterGoal(QING, "完成整治"));
        room.given(ADOPTED)
                .when(new ReviseAnnualPlan(PLAN, LI, fewer, "工期调整", PAPER))
                .then(new AnnualPlanRevised(PLAN, LI.toEventContext(), fewer, "工期调整", PAPER));
        AnnualPlanRevised revised = new AnnualPlanRevised(PLAN, LI.toEventContext(), GOALS, "恢复", null);
        room.given(ADOPTED)
                .when(new ReviseAnnualPlan(PLAN, LI, GOALS, "恢复", null))
                .then(revised);
        assertThat(revised.clusters()).containsExactly(QING, YUN);
    }

    @Test
    void a_revision_is_as_orderly_as_the_plan() {
        room.given(ADOPTED)
                .when(new ReviseAnnualPlan(PLAN, LI, List.of(), "工期调整", null))
                .refusedBy(AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "goals");
        room.given(ADOPTED)
                .when(new ReviseAnnualPlan(PLAN, LI, List.of(GOALS.getFirst(), GOALS.getFirst()), "工期调整", null))
                .refusedBy(A_GOAL_STANDS_ONCE_PER_CLUSTER, "goals[1].clusterId");
        room.given(ADOPTED)
                .when(new ReviseAnnualPlan(PLAN, LI, List.of(new ClusterGoal(QING, "")), "工期调整", null))
                .refusedBy(A_TEXT_IS_DEMANDED, "goals[0].goal");
        room.given(ADOPTED)
                .when(new ReviseAnnualPlan(PLAN, LI, GOALS, "", null))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    private static AdoptAnnualPlan adopt(int year, List<ClusterGoal> goals) {
        return new AdoptAnnualPlan(PLAN, LI, UNIT, year, goals, PAPER);
    }
}
