package io.qingliu.query.duties;

import static io.qingliu.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.events.Role;
import io.qingliu.query.duties.DutiesView.Count;
import io.qingliu.query.duties.DutyRow.FollowUpRow;
import io.qingliu.query.duties.DutyRow.Named;
import io.qingliu.query.duties.Particulars.Adoption;
import io.qingliu.query.duties.Particulars.Extension;
import io.qingliu.query.duties.Particulars.Handover;
import io.qingliu.query.duties.Particulars.Matter;
import io.qingliu.query.duties.Particulars.Practice;
import io.qingliu.query.duties.Particulars.Receipt;
import io.qingliu.query.duties.Particulars.Reconciliation;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.testing.Chronicle;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.FoldLaws;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How duties stand on 2025-11-20. */
class DutiesTest {
    private static final String DAY = "2025-11-20";

    private static Chronicle story() {
        return Chronicle.of(DutiesStory.events());
    }

    private static DutiesView asked(DutiesQuestion question) {
        return DutiesView.of(story().told(DAY, new DutiesFold()), question);
    }

    private static List<String> streams(DutiesQuestion question) {
        return asked(question).duties().stream().map(DutyRow::stream).toList();
    }

    private static DutyRow row(String stream) {
        return asked(DutiesQuestion.ALL).duties().stream()
                .filter(row -> row.stream().equals(stream))
                .findFirst()
                .orElseThrow();
    }

    private static FactShown fact(long position, String stream, String type, String zh, String day, boolean bureau) {
        return new FactShown(
                position,
                stream,
                type,
                zh,
                day(day),
                bureau ? "bureau-1" : "clerk-1",
                bureau ? Role.MUNICIPAL_BUREAU : Role.DISTRICT_BUREAU,
                bureau ? "市生态环境局" : "区县局责任部门",
                "org-qingxi-section",
                false);
    }

    @Test
    void a_matter_is_shown_with_its_day_its_owner_and_what_was_done_since() {
        String stream = "dispatch-1";
        assertThat(row(stream))
                .isEqualTo(new DutyRow(
                        stream,
                        DutyKind.SUPERVISION,
                        "督办",
                        DutyStanding.OVERDUE,
                        "逾期未办结",
                        "污水厂超负荷督办",
                        2025,
                        List.of(new Named("unit-qingxi", "清溪区")),
                        List.of(new Named("cluster-QX01", "清溪组团")),
                        day("2025-09-30"),
                        -51L,
                        null,
                        null,
                        Map.of(),
                        Particulars.of(new Matter(
                                "org-park",
                                day("2025-09-30"),
                                List.of(new Extension(day("2025-06-30"), day("2025-09-30"), "汛期停工")))),
                        fact(13, stream, "dispatch.DispatchOpened", "调度督办已发起", "2025-03-01", true),
                        null,
                        List.of(
                                new FollowUpRow(
                                        "汛期停工",
                                        null,
                                        List.of(),
                                        List.of(),
                                        null,
                                        fact(14, stream, "dispatch.DispatchExtended", "调度时限已延长", "2025-06-20", true)),
                                new FollowUpRow(
                                        "扩建完成 60%",
                                        null,
                                        List.of(),
                                        List.of(Facts.PHOTO.value()),
                                        null,
                                        fact(
                                                15,
                                                stream,
                                                "dispatch.DispatchFollowedUp",
                                                "调度事项已跟进",
                                                "2025-09-01",
                                                false)))));
    }

    @Test
    void how_does_every_duty_stand_and_what_is_overdue() {
        assertThat(asked(DutiesQuestion.ALL).duties())
                .extracting(
                        DutyRow::stream,
                        DutyRow::kind,
                        DutyRow::standing,
                        DutyRow::title,
                        DutyRow::daysLeft,
                        DutyRow::daysLate,
                        DutyRow::outcome,
                        row -> row.followUps().size())
                .containsExactly(
                        tuple(
                                "annualplan-qingxi-2025",
                                DutyKind.ANNUAL_PLAN,
                                DutyStanding.IN_FORCE,
                                "2025年度“美丽重庆”工作计划",
                                null,
                                null,
                                null,
                                1),
                        tuple(
                                "dispatch-1",
                                DutyKind.SUPERVISION,
                                DutyStanding.OVERDUE,
                                "污水厂超负荷督办",
                                -51L,
                                null,
                                null,
                                2),
                        tuple("dispatch-2", DutyKind.DISPATCH, DutyStanding.SETTLED, "四季度进度调度", null, 4, "均已赶上进度", 1),
                        tuple("dispatch-3", DutyKind.DISPATCH, DutyStanding.OPEN, "年底冲刺调度", 25L, null, null, 0),
                        tuple(
                                "enforcement-1",
                                DutyKind.JOINT_CASE,
                                DutyStanding.SETTLED,
                                "跨界转移废酸",
                                null,
                                null,
                                "已处罚",
                                2),
                        tuple(
                                "emergency-1",
                                DutyKind.EMERGENCY_PLANS,
                                DutyStanding.DONE,
                                "园区与区级预案对接",
                                null,
                                null,
                                null,
                                0),
                        tuple(
                                "emergency-2",
                                DutyKind.EMERGENCY_RESOURCES,
                                DutyStanding.DONE,
                                "应急资源共享",
                                null,
                                null,
                                null,
                                0),
                        tuple("emergency-3", DutyKind.DRILL, DutyStanding.DONE, "雨水口截断演练", null, null, null, 1),
                        tuple("emergency-4", DutyKind.INCIDENT, DutyStanding.SETTLED, "管道泄漏", null, null, "未造成影响", 2),
                        tuple("practice-1", DutyKind.PRACTICE, DutyStanding.IN_FORCE, "一企一管", null, null, null, 1),
                        tuple("practice-2", DutyKind.PRACTICE, DutyStanding.WITHDRAWN, "临时截流", null, null, "雨季溢流", 1),
                        tuple(
                                "handover-1",
                                DutyKind.HANDOVER,
                                DutyStanding.RECONCILED,
                                "数据移交：巴渝治水",
                                null,
                                null,
                                null,
                                2),
                        tuple(
                                "handover-2",
                                DutyKind.HANDOVER,
                                DutyStanding.DIFFERING,
                                "数据移交：巴渝治水",
                                null,
                                null,
                                null,
                                2),
                        tuple(
                                "handover-3",
                                DutyKind.HANDOVER,
                                DutyStanding.AWAITING_RECEIPT,
                                "数据移交：巴渝治水",
                                null,
                                null,
                                null,
                                0));
    }

    @Test
    void duties_are_counted_by_kind_and_standing_over_all() {
        DutiesView overdue = asked(new DutiesQuestion(null, DutyStanding.OVERDUE, null, null, null));
        assertThat(overdue.total()).isEqualTo(14);
        assertThat(overdue.duties()).extracting(DutyRow::stream).containsExactly("dispatch-1");
        assertThat(overdue.counts())
                .filteredOn(count -> count.kind() == DutyKind.DISPATCH || count.kind() == DutyKind.SUPERVISION)
                .containsExactly(
                        new Count(DutyKind.DISPATCH, "调度", DutyStanding.OPEN, "在办", 1, 2, List.of("dispatch-3")),
                        new Count(DutyKind.DISPATCH, "调度", DutyStanding.SETTLED, "已办结", 1, 2, List.of("dispatch-2")),
                        new Count(
                                DutyKind.SUPERVISION,
                                "督办",
                                DutyStanding.OVERDUE,
                                "逾期未办结",
                                1,
                                1,
                                List.of("dispatch-1")));
    }

    @Test
    void duties_are_found_by_unit_year_cluster_and_kind() {
        assertThat(streams(new DutiesQuestion(null, null, "unit-nanan", null, null)))
                .containsExactly("dispatch-2", "enforcement-1", "practice-1", "handover-1", "handover-2", "handover-3");
        assertThat(streams(new DutiesQuestion(null, null, null, "cluster-QX02", null)))
                .containsExactly("dispatch-3", "emergency-2", "emergency-4", "practice-2");
        assertThat(streams(new DutiesQuestion(null, null, null, null, 2024L))).containsExactly("dispatch-2");
        assertThat(streams(new DutiesQuestion(DutyKind.DRILL, null, null, null, null)))
                .containsExactly("emergency-3");
        assertThatThrownBy(() -> asked(new DutiesQuestion(null, null, null, "cluster-XX", null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("THERE_IS_NO_SUCH_CLUSTER");
    }

    @Test
    void a_matter_is_overdue_only_after_its_day() {
        assertThat(on("2025-09-30").standing()).isEqualTo(DutyStanding.OPEN);
        assertThat(on("2025-10-01").standing()).isEqualTo(DutyStanding.OVERDUE);
        // before it was put off, the first day counted
        assertThat(on("2025-06-15").dueOn()).isEqualTo(day("2025-06-30"));
    }

    private static DutyRow on(String day) {
        return DutiesView.of(
                        story().told(new Moment(null, day(day), day(day), null), new DutiesFold()),
                        new DutiesQuestion(DutyKind.SUPERVISION, null, null, null, null))
                .duties()
                .getFirst();
    }

    @Test
    void joint_enforcement_names_its_units_departments_cities_and_its_penalty() {
        DutyRow row = row("enforcement-1");
        assertThat(row.units()).containsExactly(new Named("unit-qingxi", "清溪区"), new Named("unit-nanan", "南岸区"));
        assertThat(row.labels()).isEqualTo(Map.of("CROSS_BORDER_WASTE", "跨界废物违法转移"));
        Particulars.JointCase joint = row.particulars().jointCase();
        assertThat(joint).isNotNull();
        assertThat(joint.departments()).containsExactly("公安");
        assertThat(joint.cities()).containsExactly("邻市");
        assertThat(joint.penaltyNumber()).isEqualTo("渝环罚〔2025〕7号");
        assertThat(row.followUps().getFirst().more()).isEqualTo("查获废酸 12 吨");
    }

    @Test
    void a_practice_names_who_adopted_it_elsewhere() {
        DutyRow row = row("practice-1");
        assertThat(row.labels()).isEqualTo(Map.of("N02", "错接混接"));
        assertThat(row.particulars())
                .isEqualTo(Particulars.of(new Practice(
                        "企业废水专管明管输送",
                        List.of("N02"),
                        null,
                        List.of(new Adoption(
                                "cluster-NA01", List.of("N02-001"), "改造 14 家企业", day("2025-07-15"), 29)))));
        assertThat(row.clusters())
                .containsExactly(new Named("cluster-QX01", "清溪组团"), new Named("cluster-NA01", "南岸组团"));
    }

    @Test
    void a_hand_over_is_shown_with_receipt_and_reconciliation() {
        String manifest = DutiesStory.MANIFEST.value();
        assertThat(row("handover-1").particulars())
                .isEqualTo(Particulars.of(new Handover(
                        "巴渝治水",
                        1,
                        10,
                        manifest,
                        4,
                        new Receipt("BY-001", day("2025-07-03"), manifest, true),
                        new Reconciliation(10, List.of(), day("2025-07-09")))));
        assertThat(row("handover-2").particulars())
                .isEqualTo(Particulars.of(new Handover(
                        "巴渝治水",
                        11,
                        20,
                        manifest,
                        4,
                        new Receipt("BY-002", day("2025-07-03"), Facts.PHOTO.value(), false),
                        new Reconciliation(9, List.of("#14 缺失"), day("2025-07-09")))));
    }

    @Test
    void which_units_have_a_plan_of_the_year_and_which_clusters_it_leaves_out() {
        PlansView plans = PlansView.of(story().told(DAY, new DutiesFold()), 2025);
        assertThat(plans.withPlan()).containsExactly(new Named("unit-qingxi", "清溪区"));
        assertThat(plans.withoutPlan()).containsExactly(new Named("unit-nanan", "南岸区"));
        PlansView.UnitRow unit = plans.units().getLast();
        assertThat(unit.inScope())
                .containsExactly(new Named("cluster-QX01", "清溪组团"), new Named("cluster-QX02", "东岸组团"));
        assertThat(unit.withGoal()).containsExactly(new Named("cluster-QX01", "清溪组团"));
        assertThat(unit.withoutGoal()).containsExactly(new Named("cluster-QX02", "东岸组团"));
        Particulars.Plan plan = unit.plans().getFirst().particulars().plan();
        assertThat(plan).isNotNull();
        assertThat(plan.goals()).containsExactly(new Particulars.Goal("cluster-QX01", "9月底前完成验收"));
        assertThat(plan.document()).isNotNull();
        assertThat(plan.document().number()).isEqualTo("清府办〔2025〕1号");
        assertThat(PlansView.of(story().told(DAY, new DutiesFold()), 2026).withPlan())
                .isEmpty();
    }

    @Test
    void what_was_erased_is_named() {
        DutiesView view = DutiesView.of(story().erased(13).told(DAY, new DutiesFold()));
        assertThat(view.openingErased()).containsExactly("dispatch-1");
        assertThat(view.total()).isEqualTo(13);
    }

    @Test
    void the_fold_keeps_its_laws() {
        assertThat(FoldLaws.parts(new DutiesFold())).isGreaterThan(50);
    }
}
