package io.qingliu.query.retention;

import static io.qingliu.query.testing.Facts.by;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.park;
import static io.qingliu.query.testing.Facts.registered;
import static io.qingliu.query.testing.Facts.unit;

import io.qingliu.events.Basis;
import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.Mark;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.annualplan.AnnualPlanAdopted;
import io.qingliu.events.annualplan.ClusterGoal;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.dispatch.DispatchKind;
import io.qingliu.events.dispatch.DispatchOpened;
import io.qingliu.events.dispatch.DispatchSettled;
import io.qingliu.events.document.DocumentKind;
import io.qingliu.events.document.DocumentRegistered;
import io.qingliu.events.document.RetentionChanged;
import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.AnnualPlanId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.DocumentId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.EvidenceId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.query.testing.Facts;
import java.util.List;

/** Files closed in 2024 and 2025, of every class. */
final class RetentionStory {
    static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    private static final ClusterId SECOND = new ClusterId("cluster-QX02");
    private static final DocumentId MINUTES = new DocumentId("document-minutes");

    private RetentionStory() {}

    private static EventContext bureau(String day) {
        return by("bureau-1", Role.MUNICIPAL_BUREAU, day);
    }

    private static Basis paper(String number) {
        return new Basis(new DocumentNumber(number), null, null, null);
    }

    private static AcceptanceConcluded concluded(ClusterId cluster, String day) {
        return new AcceptanceConcluded(
                AcceptanceId.of(cluster, 1),
                on(day),
                Verdict.PASS,
                920,
                1000,
                1000,
                10,
                900,
                new RubricRef(new RubricId("rubric-1"), 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RemediationId.of(cluster, 1),
                day("2024-11-20"),
                Cohort.COHORT_2025,
                null,
                new PolicyRef(new PolicyId("policy-acceptance"), 1));
    }

    static DomainEvent[] events() {
        return new DomainEvent[] {
            opened(true),
            unit(),
            park(),
            registered(CLUSTER, "清溪组团"),
            registered(SECOND, "东岸组团"),
            // 6: entered in 2025, issued in 2024
            new DocumentRegistered(
                    new DocumentId("document-163"),
                    on("2025-02-01"),
                    new DocumentNumber("渝环办〔2024〕163号"),
                    null,
                    "建设工作通知",
                    "市生态环境局办公室",
                    day("2024-07-01"),
                    DocumentKind.GOVERNING,
                    null,
                    null,
                    RetentionClass.PERMANENT,
                    Mark.SEED),
            new DocumentRegistered(
                    MINUTES,
                    on("2024-09-01"),
                    null,
                    null,
                    "调度会议纪要",
                    "清溪区局",
                    null,
                    DocumentKind.RECORD,
                    null,
                    Facts.PHOTO,
                    RetentionClass.LONG,
                    Mark.BUREAU),
            new RetentionChanged(MINUTES, bureau("2025-03-01"), RetentionClass.LONG, RetentionClass.SHORT, "非重要会议"),
            // 9
            new EvidenceFiled(
                    new EvidenceId("evidence-1"),
                    on("2024-08-10"),
                    Facts.PHOTO,
                    "image/jpeg",
                    4096,
                    EvidenceKind.PHOTO,
                    null,
                    null,
                    null,
                    null,
                    CLUSTER,
                    List.of(),
                    RetentionClass.LONG),
            concluded(CLUSTER, "2024-12-06"),
            // annulled, so it runs again
            concluded(SECOND, "2024-12-07"),
            new AcceptanceAnnulled(
                    AcceptanceId.of(SECOND, 1),
                    bureau("2025-01-10"),
                    Verdict.PASS,
                    "评分有误",
                    List.of(),
                    day("2024-11-20"),
                    day("2024-12-07")),
            // 13
            new AnnualPlanAdopted(
                    new AnnualPlanId("annualplan-qingxi-2024"),
                    on("2024-08-01"),
                    Facts.UNIT,
                    2024,
                    List.of(new ClusterGoal(CLUSTER, "完成验收")),
                    paper("清府办〔2024〕8号")),
            new DispatchOpened(
                    new DispatchId("dispatch-1"),
                    bureau("2024-10-08"),
                    DispatchKind.DISPATCH,
                    "进度调度",
                    new OrganisationId("org-park"),
                    day("2024-10-31"),
                    List.of(CLUSTER)),
            new DispatchSettled(new DispatchId("dispatch-1"), bureau("2025-01-04"), "已赶上进度", 65),
            // 16
            new ClusterClosedOut(
                    CLUSTER,
                    bureau("2025-06-30"),
                    Role.MUNICIPAL_BUREAU,
                    paper("渝环办〔2025〕90号"),
                    AcceptanceId.of(CLUSTER, 1),
                    null,
                    new PolicyRef(new PolicyId("policy-closeout"), 1))
        };
    }
}
