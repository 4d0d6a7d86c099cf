package io.qingliu.query.duties;

import static io.qingliu.query.testing.Facts.by;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.park;
import static io.qingliu.query.testing.Facts.registered;
import static io.qingliu.query.testing.Facts.scope;
import static io.qingliu.query.testing.Facts.unit;

import io.qingliu.events.Basis;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.annualplan.AnnualPlanAdopted;
import io.qingliu.events.annualplan.AnnualPlanRevised;
import io.qingliu.events.annualplan.ClusterGoal;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.dispatch.DispatchExtended;
import io.qingliu.events.dispatch.DispatchFollowedUp;
import io.qingliu.events.dispatch.DispatchKind;
import io.qingliu.events.dispatch.DispatchOpened;
import io.qingliu.events.dispatch.DispatchSettled;
import io.qingliu.events.emergency.DrillHeld;
import io.qingliu.events.emergency.EmergencyPlansDocked;
import io.qingliu.events.emergency.EmergencyResourcesShared;
import io.qingliu.events.emergency.IncidentClosed;
import io.qingliu.events.emergency.IncidentGrade;
import io.qingliu.events.emergency.IncidentHandledJointly;
import io.qingliu.events.emergency.IncidentReported;
import io.qingliu.events.emergency.SharedResource;
import io.qingliu.events.enforcement.JointActionRecorded;
import io.qingliu.events.enforcement.JointCaseClosed;
import io.qingliu.events.enforcement.JointCaseKind;
import io.qingliu.events.enforcement.JointCaseOpened;
import io.qingliu.events.handover.HandoverExported;
import io.qingliu.events.handover.HandoverReceiptRecorded;
import io.qingliu.events.handover.HandoverReconciled;
import io.qingliu.events.ids.AnnualPlanId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.HandoverId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.PracticeId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.practice.PracticeAdopted;
import io.qingliu.events.practice.PracticePublished;
import io.qingliu.events.practice.PracticeWithdrawn;
import io.qingliu.events.unit.UnitEstablished;
import io.qingliu.events.unit.UnitKind;
import io.qingliu.query.testing.Facts;
import java.util.List;

/** One duty of every kind, some of them settled, one overdue, in a unit of two clusters beside one of a single cluster. */
final class DutiesStory {
    static final ClusterId FIRST = new ClusterId("cluster-QX01");
    static final ClusterId SECOND = new ClusterId("cluster-QX02");
    static final ClusterId OTHER = new ClusterId("cluster-NA01");
    static final UnitId OTHER_UNIT = new UnitId("unit-nanan");
    static final Sha256 MANIFEST = new Sha256("cd".repeat(32));
    private static final OrganisationId PARK_BODY = new OrganisationId("org-park");
    private static final OrganisationId TEAM = new OrganisationId("org-qingxi-team");
    private static final AnnualPlanId PLAN = new AnnualPlanId("annualplan-qingxi-2025");
    private static final DispatchId LATE = new DispatchId("dispatch-1");
    private static final DispatchId SETTLED = new DispatchId("dispatch-2");
    private static final DispatchId OPEN = new DispatchId("dispatch-3");
    private static final EnforcementId CASE = new EnforcementId("enforcement-1");
    private static final EmergencyId INCIDENT = new EmergencyId("emergency-4");
    private static final PracticeId PRACTICE = new PracticeId("practice-1");
    private static final PracticeId TAKEN_BACK = new PracticeId("practice-2");
    private static final HandoverId FIRST_EXPORT = new HandoverId("handover-1");
    private static final HandoverId SECOND_EXPORT = new HandoverId("handover-2");
    private static final HandoverId THIRD_EXPORT = new HandoverId("handover-3");

    private DutiesStory() {}

    private static EventContext bureau(String day) {
        return by("bureau-1", Role.MUNICIPAL_BUREAU, day);
    }

    private static Basis paper(String number) {
        return new Basis(new DocumentNumber(number), null, null, null);
    }

    private static HandoverExported exported(HandoverId id, long from, long to) {
        return new HandoverExported(id, bureau("2025-07-01"), "巴渝治水", from, to, MANIFEST, 4, List.of(FIRST, OTHER));
    }

    static DomainEvent[] events() {
        return new DomainEvent[] {
            opened(true),
            unit(),
            park(),
            new UnitEstablished(
                    OTHER_UNIT,
                    on("2024-07-01"),
                    "南岸区",
                    null,
                    UnitKind.DISTRICT,
                    null,
                    day("2024-07-01"),
                    new OrganisationId("org-nanan-section"),
                    new OrganisationId("org-nanan-team")),
            registered(FIRST, "清溪组团"),
            registered(SECOND, "东岸组团"),
            other(),
            scope(FIRST, true),
            scope(SECOND, true),
            scope(OTHER, true),
            // 11
            new AnnualPlanAdopted(
                    PLAN,
                    on("2025-01-10"),
                    Facts.UNIT,
                    2025,
                    List.of(new ClusterGoal(FIRST, "年底前完成验收")),
                    paper("清府办〔2025〕1号")),
            new AnnualPlanRevised(PLAN, on("2025-05-10"), List.of(new ClusterGoal(FIRST, "9月底前完成验收")), "提前完成整治", null),
            // 13
            new DispatchOpened(
                    LATE,
                    bureau("2025-03-01"),
                    DispatchKind.SUPERVISION,
                    "污水厂超负荷督办",
                    PARK_BODY,
                    day("2025-06-30"),
                    List.of(FIRST)),
            new DispatchExtended(LATE, bureau("2025-06-20"), day("2025-06-30"), day("2025-09-30"), "汛期停工"),
            new DispatchFollowedUp(LATE, on("2025-09-01"), "扩建完成 60%", List.of(Facts.PHOTO)),
            // 16
            new DispatchOpened(
                    SETTLED,
                    bureau("2024-10-08"),
                    DispatchKind.DISPATCH,
                    "四季度进度调度",
                    PARK_BODY,
                    day("2024-10-31"),
                    List.of(FIRST, OTHER)),
            new DispatchSettled(SETTLED, bureau("2024-11-04"), "均已赶上进度", 4),
            new DispatchOpened(
                    OPEN,
                    bureau("2025-11-01"),
                    DispatchKind.DISPATCH,
                    "年底冲刺调度",
                    PARK_BODY,
                    day("2025-12-15"),
                    List.of(SECOND)),
            // 19
            new JointCaseOpened(
                    CASE,
                    bureau("2025-04-02"),
                    JointCaseKind.CROSS_BORDER_WASTE,
                    "跨界转移废酸",
                    List.of(Facts.UNIT, OTHER_UNIT),
                    List.of("公安"),
                    List.of("邻市"),
                    List.of(FIRST)),
            new JointActionRecorded(CASE, bureau("2025-04-05"), "联合检查", "查获废酸 12 吨", List.of(Facts.PHOTO)),
            new JointCaseClosed(CASE, bureau("2025-06-01"), "已处罚", new DocumentNumber("渝环罚〔2025〕7号")),
            // 22
            new EmergencyPlansDocked(
                    new EmergencyId("emergency-1"),
                    on("2025-02-01"),
                    List.of(PARK_BODY, TEAM),
                    "园区与区级预案对接",
                    List.of(FIRST),
                    paper("清环应〔2025〕2号")),
            new EmergencyResourcesShared(
                    new EmergencyId("emergency-2"),
                    on("2025-02-02"),
                    List.of(PARK_BODY, TEAM),
                    List.of(new SharedResource("围油栏", 200, "米")),
                    List.of(FIRST, SECOND)),
            new DrillHeld(
                    new EmergencyId("emergency-3"),
                    on("2025-05-20"),
                    "雨水口截断演练",
                    List.of(PARK_BODY, TEAM),
                    "闸门 8 分钟内关闭",
                    List.of(FIRST),
                    List.of(Facts.PHOTO)),
            // 25
            new IncidentReported(INCIDENT, on("2025-08-03"), IncidentGrade.ORDINARY, "管道泄漏", List.of(SECOND)),
            new IncidentHandledJointly(INCIDENT, on("2025-08-03"), "截断、抽排", List.of(PARK_BODY, TEAM), List.of()),
            new IncidentClosed(INCIDENT, on("2025-08-06"), "未造成影响"),
            // 28
            new PracticePublished(
                    PRACTICE,
                    bureau("2025-03-15"),
                    "一企一管",
                    "企业废水专管明管输送",
                    List.of(FIRST),
                    List.of(new ProblemCode("N02")),
                    null),
            new PracticeAdopted(PRACTICE, on("2025-07-15"), OTHER, List.of(new ProblemId("N02-001")), "改造 14 家企业"),
            new PracticePublished(TAKEN_BACK, bureau("2025-03-16"), "临时截流", "旱季截流", List.of(SECOND), List.of(), null),
            new PracticeWithdrawn(TAKEN_BACK, bureau("2025-10-01"), "雨季溢流"),
            // 32
            exported(FIRST_EXPORT, 1, 10),
            new HandoverReceiptRecorded(FIRST_EXPORT, bureau("2025-07-05"), "BY-001", day("2025-07-03"), MANIFEST),
            new HandoverReconciled(FIRST_EXPORT, bureau("2025-07-09"), 10, List.of()),
            exported(SECOND_EXPORT, 11, 20),
            new HandoverReceiptRecorded(SECOND_EXPORT, bureau("2025-07-05"), "BY-002", day("2025-07-03"), Facts.PHOTO),
            new HandoverReconciled(SECOND_EXPORT, bureau("2025-07-09"), 9, List.of("#14 缺失")),
            exported(THIRD_EXPORT, 21, 31)
        };
    }

    private static DomainEvent other() {
        var first = registered(OTHER, "南岸组团");
        return new ClusterRegistered(
                OTHER,
                first.context(),
                first.name(),
                first.parkId(),
                first.parkLevel(),
                OTHER_UNIT,
                null,
                first.frontage(),
                first.rivers(),
                List.of());
    }
}
