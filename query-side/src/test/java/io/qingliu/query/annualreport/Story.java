package io.qingliu.query.annualreport;

import static io.qingliu.query.testing.Facts.PHOTO;
import static io.qingliu.query.testing.Facts.cohort;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.park;
import static io.qingliu.query.testing.Facts.problem;
import static io.qingliu.query.testing.Facts.registered;
import static io.qingliu.query.testing.Facts.scope;
import static io.qingliu.query.testing.Facts.transcribed;
import static io.qingliu.query.testing.Facts.unit;

import io.qingliu.events.Basis;
import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.Severity;
import io.qingliu.events.Verdict;
import io.qingliu.events.Work;
import io.qingliu.events.WorkKind;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.annualplan.AnnualPlanAdopted;
import io.qingliu.events.annualplan.ClusterGoal;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterMovedToUnit;
import io.qingliu.events.demonstration.CommendationIssued;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.emergency.DrillHeld;
import io.qingliu.events.enforcement.JointCaseClosed;
import io.qingliu.events.enforcement.JointCaseKind;
import io.qingliu.events.enforcement.JointCaseOpened;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.AnnualPlanId;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.EnforcementId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.PracticeId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.ReportId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.practice.PracticeAdopted;
import io.qingliu.events.practice.PracticePublished;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixReturned;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationStarted;
import io.qingliu.events.report.ReportIssued;
import io.qingliu.events.summaryreport.SummaryReportAccepted;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.unit.UnitEstablished;
import io.qingliu.events.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;

/** Two years of a small programme, as it was recorded. */
final class Story {
    static final ClusterId FIRST = new ClusterId("cluster-QX01");
    static final ClusterId SECOND = new ClusterId("cluster-QX02");
    static final ClusterId THIRD = new ClusterId("cluster-QX03");
    static final UnitId NEW_UNIT = new UnitId("unit-xinqu");
    static final ReportId REPORT_OF_2024 = new ReportId("report-2024");

    private static final RemediationId CYCLE = RemediationId.of(FIRST, 1);
    private static final DemonstrationId DEMONSTRATION = DemonstrationId.of(FIRST, 1);
    private static final ProblemId ONE = new ProblemId("N02-001");
    private static final ProblemId TWO = new ProblemId("N02-002");
    private static final PracticeId PRACTICE = new PracticeId("practice-1");
    private static final PolicyRef POLICY = new PolicyRef(new PolicyId("policy-closeout"), 1);

    private Story() {}

    static Basis paper(String number) {
        return new Basis(new DocumentNumber(number), null, null, null);
    }

    /** Recorded until the end of 2024. */
    static DomainEvent[] of2024() {
        return new DomainEvent[] {
            opened(true), // 1
            unit(),
            new UnitEstablished(
                    NEW_UNIT,
                    on("2024-07-01"),
                    "新区",
                    null,
                    UnitKind.DISTRICT,
                    null,
                    day("2024-07-01"),
                    new OrganisationId("org-xinqu-section"),
                    new OrganisationId("org-xinqu-team")),
            park(),
            registered(FIRST, "清溪组团"), // 5
            registered(SECOND, "南岸组团"),
            registered(THIRD, "空港组团"),
            scope(FIRST, true),
            scope(SECOND, true),
            scope(THIRD, false), // 10
            cohort(FIRST),
            new AnnualPlanAdopted(
                    new AnnualPlanId("annualplan-1"),
                    on("2024-07-15"),
                    io.qingliu.query.testing.Facts.UNIT,
                    2024,
                    List.of(new ClusterGoal(FIRST, "创建示范")),
                    paper("清溪府发〔2024〕3号")),
            problem(FIRST, 1, ONE.value(), Severity.MAJOR), // 13, found 2024-08-01
            problem(FIRST, 1, TWO.value(), Severity.MINOR),
            planned(), // 15, both due 2024-10-31
            new RemediationStarted(CYCLE, on("2024-08-10")),
            fixed(
                    ONE,
                    "2024-09-01",
                    new Work(WorkKind.SEWER_REPAIRED_M, 1200),
                    new Work(WorkKind.SEWER_INSPECTED_M, 3400)),
            new FixVerified(CYCLE, on("2024-09-11"), ONE, null, List.of()),
            fixed(TWO, "2024-09-20", new Work(WorkKind.MISCONNECTIONS_FIXED, 3)),
            new FixReturned(CYCLE, on("2024-09-25"), TWO, "仍有混接", List.of()), // 20
            new RemediationCompleted(CYCLE, on("2024-10-30"), List.of(), Cohort.COHORT_2025, null, 0, null),
            new JointCaseOpened(
                    new EnforcementId("enforcement-1"),
                    on("2024-10-08"),
                    JointCaseKind.CROSS_BORDER_WASTE,
                    "跨界倾倒污泥",
                    List.of(io.qingliu.query.testing.Facts.UNIT, NEW_UNIT),
                    List.of("公安"),
                    List.of(),
                    List.of(FIRST)),
            new JointCaseClosed(
                    new EnforcementId("enforcement-1"), on("2024-11-20"), "移送处理", new DocumentNumber("清环罚〔2024〕6号")),
            new DrillHeld(
                    new EmergencyId("emergency-1"),
                    on("2024-11-12"),
                    "初期雨水池溢流",
                    List.of(new OrganisationId("org-qingxi-section"), new OrganisationId("org-xinqu-section")),
                    "切换阀门用时偏长",
                    List.of(FIRST, SECOND),
                    List.of()),
            concluded(FIRST, 1, "2024-11-05", Verdict.FAIL, 860), // 25
            concluded(FIRST, 2, "2024-12-05", Verdict.PASS, 920),
            new SummaryReportSubmitted(
                    SummaryReportId.of(FIRST, 2),
                    on("2024-12-08"),
                    1,
                    paper("清溪环文〔2024〕41号"),
                    "一企一管，明管化改造",
                    "雨水口在线监控全覆盖",
                    "晴天不排水",
                    AcceptanceId.of(FIRST, 2)),
            new SummaryReportAccepted(SummaryReportId.of(FIRST, 2), on("2024-12-12"), 1, AcceptanceId.of(FIRST, 2)),
            new ParticipationOpened(
                    DEMONSTRATION, on("2024-08-05"), new ApplicationId("application-1"), day("2024-11-30"), POLICY),
            new DemonstrationConfirmed(
                    DEMONSTRATION,
                    on("2024-12-20"),
                    new ApplicationId("application-2"),
                    true,
                    paper("渝环办〔2024〕200号")), // 30
            new CommendationIssued(
                    DEMONSTRATION, on("2024-12-25"), new ApplicationId("application-3"), paper("渝环办〔2024〕201号")),
            new PracticePublished(
                    PRACTICE,
                    on("2024-12-26"),
                    "一企一管",
                    "每家企业一根明管",
                    List.of(FIRST),
                    List.of(new ProblemCode("N02")),
                    paper("渝环办〔2024〕202号")),
            new ClusterClosedOut(
                    FIRST,
                    on("2024-12-28"),
                    Role.MUNICIPAL_BUREAU,
                    paper("渝环函〔2024〕9号"),
                    AcceptanceId.of(FIRST, 2),
                    SummaryReportId.of(FIRST, 2),
                    POLICY) // 33
        };
    }

    /** The issue of the report of 2024, recorded in January 2025. */
    static ReportIssued issued(long position, String digest) {
        return new ReportIssued(
                REPORT_OF_2024,
                on("2025-01-15"),
                "2024年度报告",
                day("2024-01-01"),
                day("2024-12-31"),
                position,
                new Sha256(digest),
                paper("渝环办〔2025〕2号"));
    }

    /** Facts of 2024 that were recorded after its report was issued. */
    static DomainEvent[] lateOf2024() {
        return new DomainEvent[] {
            problem(SECOND, 1, "N02-009", Severity.MAJOR), // 35, found 2024-08-01
            fixedFromPaper(TWO, "2024-12-10", new Work(WorkKind.MISCONNECTIONS_FIXED, 3)),
            new FixVerified(CYCLE, transcribed("2024-12-15"), TWO, null, List.of()) // 37
        };
    }

    /** Recorded in November 2025. */
    static DomainEvent[] of2025() {
        return new DomainEvent[] {
            new ProblemReopened(CYCLE, on("2025-03-01"), ONE, "再次渗漏", List.of()), // 38
            new PracticeAdopted(PRACTICE, on("2025-05-06"), SECOND, List.of(new ProblemId("N02-009")), "照此改造"),
            concluded(SECOND, 1, "2025-11-03", Verdict.PASS, 905), // 40
            new ClusterMovedToUnit(
                    FIRST, on("2025-11-05"), io.qingliu.query.testing.Facts.UNIT, NEW_UNIT, day("2025-11-06"), "区划调整"),
            new ClusterClosedOut(
                    SECOND,
                    on("2025-11-10"),
                    Role.MUNICIPAL_BUREAU,
                    paper("渝环函〔2025〕8号"),
                    AcceptanceId.of(SECOND, 1),
                    null,
                    POLICY) // 42
        };
    }

    private static RemediationPlanned planned() {
        return new RemediationPlanned(
                CYCLE, on("2024-08-03"), PlanKind.REMEDIATION, 1, List.of(measure(ONE), measure(TWO)), null, false);
    }

    private static Measure measure(ProblemId problem) {
        return new Measure(problem, "改接", new OrganisationId("org-park"), day("2024-10-31"), 30, List.of());
    }

    private static FixCompleted fixed(ProblemId problem, String day, Work... works) {
        return new FixCompleted(CYCLE, on(day), problem, "改接", List.of(works), List.of(PHOTO));
    }

    private static FixCompleted fixedFromPaper(ProblemId problem, String day, Work... works) {
        return new FixCompleted(CYCLE, transcribed(day), problem, "改接", List.of(works), List.of(PHOTO));
    }

    private static AcceptanceConcluded concluded(
            ClusterId cluster, int round, String day, Verdict verdict, long earned) {
        return new AcceptanceConcluded(
                AcceptanceId.of(cluster, round),
                on(day),
                verdict,
                earned,
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
                RemediationId.of(cluster, round),
                LocalDate.of(2024, 10, 30),
                Cohort.COHORT_2025,
                null,
                POLICY);
    }
}
