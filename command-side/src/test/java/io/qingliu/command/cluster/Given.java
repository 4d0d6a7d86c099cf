package io.qingliu.command.cluster;

import static io.qingliu.command.kernel.Someone.automation;
import static io.qingliu.command.kernel.Someone.digest;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Basis;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.Verdict;
import io.qingliu.events.cluster.AcceptanceNoted;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.cluster.ParticipationNoted;
import io.qingliu.events.cluster.ReportStatus;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.cluster.SummaryReportNoted;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.policy.PolicyCode;
import java.time.LocalDate;
import java.util.List;

/** What the cluster's tests begin with: one cluster, its people, and what happened to it. */
final class Given {
    static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    static final ClusterId EAST = new ClusterId("cluster-QX02");
    static final ClusterId WEST = new ClusterId("cluster-QX03");
    static final ParkId PARK = new ParkId("park-清波");
    static final ParkId OTHER_PARK = new ParkId("park-云岭");
    static final UnitId UNIT = new UnitId("unit-500102");
    static final UnitId OTHER_UNIT = new UnitId("unit-500115");
    static final OrganisationId BODY = new OrganisationId("org-清波-管委会");
    static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01");
    static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-07-02");
    static final CommandContext AUTO = automation("2024-12-06");
    static final EventContext BY_ZHOU = ZHOU.toEventContext();
    static final EventContext BY_LI = LI.toEventContext();
    static final EventContext BY_AUTO = AUTO.toEventContext();
    static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
    static final LocalDate END_OF_2025 = LocalDate.parse("2025-12-31");
    static final LocalDate COMPLETED = LocalDate.parse("2024-11-28");
    static final LocalDate CONCLUDED = LocalDate.parse("2024-12-06");
    static final AcceptanceId ROUND_1 = AcceptanceId.of(CLUSTER, 1);
    static final AcceptanceId ROUND_2 = AcceptanceId.of(CLUSTER, 2);
    static final SummaryReportId REPORT_1 = SummaryReportId.of(CLUSTER, 1);
    static final SummaryReportId REPORT_2 = SummaryReportId.of(CLUSTER, 2);
    static final DemonstrationId DEMONSTRATION = DemonstrationId.of(CLUSTER, 1);
    static final Basis CLOSE_OUT_PAPER =
            new Basis(new DocumentNumber("测环函〔2025〕8号"), "销号通知", LocalDate.parse("2025-03-01"), digest('b'));
    static final CarriedProblem MISCONNECTION = problem("N02");
    static final CarriedProblem OVERFLOW = problem("N03");

    static final ClusterRegistered REGISTERED = new ClusterRegistered(
            CLUSTER, BY_ZHOU, "清溪组团", PARK, ParkLevel.PROVINCIAL, UNIT, BODY, Frontage.YES, List.of("长江"), List.of());
    static final ScopeDetermined IN_SCOPE =
            new ScopeDetermined(CLUSTER, BY_ZHOU, true, 12, "名册核对", Cohort.UNDETERMINED, null);
    static final CohortAssigned ASSIGNED = new CohortAssigned(
            CLUSTER,
            BY_ZHOU,
            Cohort.COHORT_2025,
            END_OF_2025,
            List.of(CohortGround.RIVER_FRONTAGE),
            Policies.MAINSTREAM,
            List.of(Policies.source(PolicyCode.COHORT_2025_RIVERS), Policies.source(PolicyCode.COHORT_2025_DUE)));
    static final ClusterMerged MERGED =
            new ClusterMerged(CLUSTER, BY_ZHOU, EAST, List.of(), "整合", Cohort.UNDETERMINED, null);
    static final AcceptanceNoted PASSED = noted(ROUND_2, Verdict.PASS, false);
    static final SummaryReportNoted SUBMITTED =
            new SummaryReportNoted(CLUSTER, BY_AUTO, REPORT_2, ReportStatus.SUBMITTED);
    static final SummaryReportNoted ACCEPTED =
            new SummaryReportNoted(CLUSTER, BY_AUTO, REPORT_2, ReportStatus.ACCEPTED);
    static final ParticipationNoted PARTICIPATES = new ParticipationNoted(CLUSTER, BY_AUTO, DEMONSTRATION);

    private Given() {}

    static RoomFixture room() {
        return RoomFixture.of(ClusterAggregate.class, Policies.PUBLISHED);
    }

    static AcceptanceNoted noted(AcceptanceId round, Verdict verdict, boolean annulled) {
        return new AcceptanceNoted(CLUSTER, BY_AUTO, round, verdict, annulled, COMPLETED, CONCLUDED);
    }

    static NoteAcceptance note(AcceptanceId round, Verdict verdict, boolean annulled) {
        return new NoteAcceptance(CLUSTER, AUTO, round, verdict, annulled, COMPLETED, CONCLUDED);
    }

    private static CarriedProblem problem(String code) {
        return new CarriedProblem(
                new ProblemId("p-" + code),
                new ProblemCode(code),
                Severity.MAJOR,
                ProblemPart.NETWORK,
                "错接混接",
                List.of(new ItemId("C3")));
    }
}
