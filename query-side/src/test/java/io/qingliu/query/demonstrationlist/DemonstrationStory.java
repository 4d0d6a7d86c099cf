package io.qingliu.query.demonstrationlist;

import static io.qingliu.query.testing.Facts.by;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.park;
import static io.qingliu.query.testing.Facts.registered;
import static io.qingliu.query.testing.Facts.unit;

import io.qingliu.events.Basis;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.application.AppliedCluster;
import io.qingliu.events.application.CandidateListIssued;
import io.qingliu.events.application.CircularIssued;
import io.qingliu.events.application.CircularWithdrawn;
import io.qingliu.events.application.DemonstrationApplicationDeclined;
import io.qingliu.events.application.DemonstrationApplied;
import io.qingliu.events.application.DemonstrationListIssued;
import io.qingliu.events.application.NotSelectedCluster;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.cluster.DemonstrationIntentionDeclared;
import io.qingliu.events.demonstration.Appraisal;
import io.qingliu.events.demonstration.AssignedExpert;
import io.qingliu.events.demonstration.CandidateListed;
import io.qingliu.events.demonstration.CheckedItem;
import io.qingliu.events.demonstration.CommendationIssued;
import io.qingliu.events.demonstration.CommendationWithdrawn;
import io.qingliu.events.demonstration.ConfirmationRefused;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.DemonstrationNotSelected;
import io.qingliu.events.demonstration.ParticipationDeclined;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.demonstration.SpotCheckAssigned;
import io.qingliu.events.demonstration.SpotCheckFindingRecorded;
import io.qingliu.events.demonstration.StandingWeighed;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.query.testing.Facts;
import java.util.List;

/**
 * Five clusters of 2024: QX01 is checked, confirmed and commended, and the circular is withdrawn later; QX02 is confirmed without a
 * check; QX03 is not selected; QX04 completed after the cut-off; QX05 is declined. QX06 only means to apply.
 */
final class DemonstrationStory {
    static final ApplicationId APPLICATION = new ApplicationId("application-qingxi");
    static final ApplicationId CANDIDATES = new ApplicationId("application-candidates");
    static final ApplicationId LIST = new ApplicationId("application-list");
    static final ApplicationId CIRCULAR = new ApplicationId("application-circular");
    static final Basis APPLICATION_PAPER = paper("清环文〔2024〕9号", "示范园区申请", "2024-08-01");
    static final Basis CANDIDATES_PAPER = paper("渝环办〔2024〕200号", "备选清单", "2024-09-01");
    static final Basis LIST_PAPER = paper("渝环办〔2024〕260号", "示范园区清单", "2024-12-20");
    static final Basis CIRCULAR_PAPER = paper("渝环办〔2024〕270号", "表扬通报", "2024-12-30");
    static final Basis WITHDRAWAL_PAPER = paper("渝环办〔2025〕40号", "撤回通报", "2025-03-01");
    static final PolicyRef POLICY = new PolicyRef(new PolicyId("policy-demonstration"), 1);

    private DemonstrationStory() {}

    static ClusterId cluster(int n) {
        return new ClusterId("cluster-QX0" + n);
    }

    static DemonstrationId participation(int n) {
        return DemonstrationId.of(cluster(n), 1);
    }

    private static Basis paper(String number, String title, String issuedOn) {
        return new Basis(new DocumentNumber(number), title, day(issuedOn), null);
    }

    private static EventContext bureau(String day) {
        return by("bureau-1", Role.MUNICIPAL_BUREAU, day);
    }

    private static ParticipatingCluster named(int n) {
        return new ParticipatingCluster(cluster(n), 1);
    }

    private static AppliedCluster applied(int n) {
        return new AppliedCluster(cluster(n), 1, "管网建成率 98%", "管委会专班推进", "企业自筹改造");
    }

    private static StandingWeighed weighed(int n, String completedOn, boolean met) {
        return new StandingWeighed(
                participation(n),
                on("2024-12-06"),
                day(completedOn),
                day("2024-11-30"),
                met,
                AcceptanceId.of(cluster(n), 1),
                new SummaryReportId("summaryreport-QX0" + n + "-1"),
                POLICY);
    }

    static DomainEvent[] events() {
        return new DomainEvent[] {
            opened(true),
            unit(),
            park(),
            registered(cluster(1), "清溪组团"),
            registered(cluster(2), "东岸组团"),
            registered(cluster(3), "西岸组团"),
            registered(cluster(4), "南岸组团"),
            registered(cluster(5), "北岸组团"),
            registered(cluster(6), "空港组团"),
            new DemonstrationIntentionDeclared(cluster(6), on("2024-07-20"), true, "条件尚待成熟"),
            new DemonstrationIntentionDeclared(cluster(1), on("2024-07-21"), true, null),
            // 12
            new DemonstrationApplied(
                    APPLICATION,
                    on("2024-08-01"),
                    Facts.UNIT,
                    List.of(applied(1), applied(2), applied(3), applied(4), applied(5)),
                    APPLICATION_PAPER,
                    POLICY),
            opening(1),
            opening(2),
            opening(3),
            opening(4),
            opening(5),
            // 18
            new DemonstrationApplicationDeclined(APPLICATION, bureau("2024-08-20"), List.of(named(5)), "污水厂超负荷"),
            new ParticipationDeclined(participation(5), bureau("2024-08-20"), APPLICATION, "污水厂超负荷"),
            // 20
            new CandidateListIssued(
                    CANDIDATES,
                    bureau("2024-09-01"),
                    List.of(named(1), named(2), named(3), named(4)),
                    CANDIDATES_PAPER),
            new CandidateListed(participation(1), bureau("2024-09-01"), CANDIDATES),
            new CandidateListed(participation(2), bureau("2024-09-01"), CANDIDATES),
            new CandidateListed(participation(3), bureau("2024-09-01"), CANDIDATES),
            new CandidateListed(participation(4), bureau("2024-09-01"), CANDIDATES),
            // 25
            weighed(1, "2024-11-20", true),
            weighed(4, "2024-12-05", false),
            new SpotCheckAssigned(
                    participation(1),
                    bureau("2024-12-10"),
                    List.of(new AssignedExpert(new ActorId("expert-1"), new OrganisationId("org-academy"), true)),
                    day("2024-12-12")),
            new SpotCheckFindingRecorded(
                    participation(1),
                    by("expert-1", Role.EXPERT, "2024-12-12"),
                    new ActorId("expert-1"),
                    List.of(new CheckedItem(new ItemId("C5"), 45L, 10, "晴天开盖检查，无出流")),
                    Appraisal.STRONG,
                    Appraisal.ADEQUATE,
                    Appraisal.STRONG,
                    "建议入选",
                    List.of(Facts.PHOTO)),
            // 29
            new DemonstrationListIssued(
                    LIST,
                    bureau("2024-12-20"),
                    List.of(named(1), named(2), named(4)),
                    List.of(new NotSelectedCluster(cluster(3), 1, "示范效应不足")),
                    LIST_PAPER),
            new DemonstrationConfirmed(participation(1), bureau("2024-12-20"), LIST, true, LIST_PAPER),
            new DemonstrationConfirmed(participation(2), bureau("2024-12-20"), LIST, false, LIST_PAPER),
            new DemonstrationNotSelected(participation(3), bureau("2024-12-20"), LIST, "示范效应不足"),
            new ConfirmationRefused(
                    participation(4),
                    bureau("2024-12-20"),
                    LIST,
                    List.of("COMPLETED_AFTER_THE_CUT_OFF", "NO_SUMMARY_REPORT"),
                    LIST_PAPER),
            // 34
            new CircularIssued(CIRCULAR, bureau("2024-12-30"), List.of(named(1), named(2)), CIRCULAR_PAPER),
            new CommendationIssued(participation(1), bureau("2024-12-30"), CIRCULAR, CIRCULAR_PAPER),
            new CommendationIssued(participation(2), bureau("2024-12-30"), CIRCULAR, CIRCULAR_PAPER),
            // 37
            new CircularWithdrawn(
                    CIRCULAR, bureau("2025-03-01"), List.of(named(1), named(2)), "文号有误", WITHDRAWAL_PAPER),
            new CommendationWithdrawn(participation(1), bureau("2025-03-01"), CIRCULAR, "文号有误")
        };
    }

    private static ParticipationOpened opening(int n) {
        return new ParticipationOpened(participation(n), on("2024-08-01"), APPLICATION, day("2024-11-30"), POLICY);
    }
}
