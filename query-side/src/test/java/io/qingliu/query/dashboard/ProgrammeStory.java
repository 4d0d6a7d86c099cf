package io.qingliu.query.dashboard;

import static io.qingliu.query.testing.Facts.by;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.problem;

import io.qingliu.events.Basis;
import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.FormRef;
import io.qingliu.events.Frontage;
import io.qingliu.events.Mark;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.Severity;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Track;
import io.qingliu.events.Verdict;
import io.qingliu.events.Work;
import io.qingliu.events.WorkKind;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterMovedToUnit;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.demonstration.CandidateListed;
import io.qingliu.events.demonstration.CommendationIssued;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.form.FormPublished;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.FormId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.park.ParkRegistered;
import io.qingliu.events.policy.PolicyPublished;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ProblemListSealed;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationStarted;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.events.survey.SurveyPartSubmitted;
import io.qingliu.events.survey.SurveyRow;
import io.qingliu.events.survey.SurveyRowCorrected;
import io.qingliu.events.survey.SurveyRowsEntered;
import io.qingliu.events.unit.UnitEstablished;
import io.qingliu.events.unit.UnitKind;
import io.qingliu.query.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small invented programme, told to 2025-11-20: two units, four parks, six clusters.
 *
 * <ul>
 *   <li>JIA1 国家级, not on a river: failed in June, passed in October 2025, reported;
 *   <li>JIA2 国家级 and on the 长江: a demonstration of 2024, commended, closed out in March 2025;
 *   <li>YI1 on the 长江: in remediation; BING1 on the 嘉陵江: surveying, came from 西区 to 东区 on 2025-11-06;
 *   <li>DING1: nobody knows whether it is on a river; DING2: no enterprise, does not count.
 * </ul>
 */
final class ProgrammeStory {
    static final String JIA1 = "cluster-JIA1";
    static final String JIA2 = "cluster-JIA2";
    static final String YI1 = "cluster-YI1";
    static final String BING1 = "cluster-BING1";
    static final String DING1 = "cluster-DING1";
    static final String DING2 = "cluster-DING2";
    /** The last event before the second completion of JIA1 and what came after it. */
    static final int BEFORE_OCTOBER = 62;

    private static final Basis DOCUMENT = new Basis(null, "文件", null, null);
    private static final PolicyId COHORT = new PolicyId("policy-cohort");
    private static final FormId FORM = new FormId("form-1");
    private static final ApplicationId PAPER = new ApplicationId("application-1");

    private final List<DomainEvent> all = new ArrayList<>();

    private ProgrammeStory() {}

    static List<DomainEvent> events() {
        return new ProgrammeStory().told();
    }

    private List<DomainEvent> told() {
        reference();
        register(JIA1, "甲一组团", "park-jia", ParkLevel.NATIONAL, "unit-east", Frontage.NO);
        register(JIA2, "甲二组团", "park-jia", ParkLevel.NATIONAL, "unit-west", Frontage.YES, "长江");
        register(YI1, "乙一组团", "park-yi", ParkLevel.PROVINCIAL, "unit-east", Frontage.YES, "长江");
        register(BING1, "丙一组团", "park-bing", ParkLevel.PROVINCIAL, "unit-west", Frontage.YES, "嘉陵江");
        register(DING1, "丁一组团", "park-ding", ParkLevel.PROVINCIAL, "unit-west", Frontage.UNKNOWN);
        register(DING2, "丁二组团", "park-ding", ParkLevel.PROVINCIAL, "unit-west", Frontage.NO);
        obligations();
        demonstration();
        surveys();
        remediation();
        lately();
        return List.copyOf(all);
    }

    private void tell(DomainEvent... events) {
        all.addAll(List.of(events));
    }

    private void reference() {
        tell(opened(true), unit("unit-east", "东区"), unit("unit-west", "西区"));
        tell(policy(
                "policy-cohort",
                1,
                "cohort.2025.due",
                "2025-12-31",
                "cohort.2027.due",
                "2027-12-31",
                "cohort.2025.national-parks",
                "true",
                "cohort.2025.rivers",
                "长江"));
        tell(policy("policy-standard", 1, "standard.met-when", "ACCEPTED", "standard.park-needs-all-clusters", "true"));
        tell(policy("policy-demonstration", 1, "demonstration.goal", "5"));
        tell(new FormPublished(FORM, on("2024-07-01"), 1, "示意调查表", Mark.PROPOSED, List.of()));
        tell(park("park-jia", "甲园区", ParkLevel.NATIONAL), park("park-yi", "乙园区", ParkLevel.PROVINCIAL));
        tell(park("park-bing", "丙园区", ParkLevel.PROVINCIAL), park("park-ding", "丁园区", ParkLevel.PROVINCIAL));
    }

    private void obligations() {
        for (String cluster : List.of(JIA1, JIA2, YI1, BING1, DING1)) {
            tell(scope(cluster, true));
        }
        tell(scope(DING2, false));
        tell(assigned(JIA1, Cohort.COHORT_2025, "2025-12-31", CohortGround.NATIONAL_PARK));
        tell(assigned(JIA2, Cohort.COHORT_2025, "2025-12-31", CohortGround.NATIONAL_PARK, CohortGround.RIVER_FRONTAGE));
        tell(assigned(YI1, Cohort.COHORT_2025, "2025-12-31", CohortGround.RIVER_FRONTAGE));
        tell(assigned(BING1, Cohort.COHORT_2027, "2027-12-31", CohortGround.ALL_OTHERS));
        tell(assigned(DING1, Cohort.UNDETERMINED, null, CohortGround.FRONTAGE_UNKNOWN));
    }

    private void demonstration() {
        DemonstrationId it = new DemonstrationId("demonstration-JIA2-1");
        tell(surveyed(JIA2, "2024-07-10"), submitted(JIA2, "2024-07-20"));
        tell(sealed(JIA2, "2024-08-01"), planned(JIA2, 1, "2024-08-03", "2024-11-20"));
        tell(new ParticipationOpened(it, on("2024-08-05"), PAPER, day("2024-11-30"), ref("policy-demonstration")));
        tell(new CandidateListed(it, on("2024-08-20"), PAPER));
        tell(new RemediationStarted(cycle(JIA2, 1), on("2024-08-21")), completed(JIA2, 1, "2024-11-15"));
        tell(concluded(JIA2, 1, "2024-12-05", Verdict.PASS, 950), reported(JIA2, 1, "2024-12-08"));
        tell(new DemonstrationConfirmed(it, on("2024-12-25"), PAPER, true, DOCUMENT));
        tell(new CommendationIssued(it, on("2024-12-30"), PAPER, DOCUMENT));
    }

    private void surveys() {
        tell(surveyed(JIA1, "2025-01-05"));
        tell(rows(
                JIA1,
                "segment",
                row("s1", "kind", "污水", "lengthM", "100.0", "inspectedM", "60.0", "structuralGrade", "3"),
                row("s2", "kind", "雨水", "lengthM", "50.0", "inspectedM", "50.0", "structuralGrade", "1")));
        tell(rows(JIA1, "misconnection", row("m1", "kind", "雨水入污水"), row("m2", "kind", "污水入雨水")));
        tell(new SurveyRowCorrected(
                survey(JIA1),
                on("2025-01-20"),
                new RowId("m1"),
                Map.of("repairedOn", ""),
                Map.of("repairedOn", "2025-01-18"),
                "已整改"));
        tell(submitted(JIA1, "2025-01-21"));
        tell(surveyed(YI1, "2025-02-01"), rows(YI1, "segment", row("s1", "kind", "污水", "lengthM", "30.3")));
        tell(surveyed(BING1, "2025-03-01"));
    }

    private void remediation() {
        tell(problem(new ClusterId(JIA1), 1, "N02-001", Severity.MAJOR), sealed(JIA1, "2025-02-01"));
        tell(planned(JIA1, 1, "2025-02-03", "2025-05-31"));
        tell(new RemediationStarted(cycle(JIA1, 1), on("2025-02-10")), completed(JIA1, 1, "2025-05-20"));
        tell(concluded(JIA1, 1, "2025-06-10", Verdict.FAIL, 860));
        tell(new ClusterClosedOut(
                new ClusterId(JIA2),
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2025-03-10"),
                Role.MUNICIPAL_BUREAU,
                DOCUMENT,
                AcceptanceId.of(new ClusterId(JIA2), 1),
                null,
                ref("policy-closeout")));
        tell(sealed(YI1, "2025-04-01"));
    }

    private void lately() {
        tell(planned(YI1, 1, "2025-04-03", "2025-12-15"), new RemediationStarted(cycle(YI1, 1), on("2025-04-10")));
        tell(problem(new ClusterId(YI1), 1, "N03-001", Severity.MINOR));
        tell(new FixCompleted(
                cycle(JIA1, 1),
                on("2025-09-01"),
                new ProblemId("N02-001"),
                "改接",
                List.of(new Work(WorkKind.MISCONNECTIONS_FIXED, 1), new Work(WorkKind.SEWER_INSPECTED_M, 10)),
                List.of()));
        tell(new FixVerified(cycle(JIA1, 1), on("2025-09-10"), new ProblemId("N02-001"), null, List.of()));
        RemediationOpened any = (RemediationOpened) new Samples(3, true).of("remediation.RemediationOpened");
        tell(new RemediationOpened(
                cycle(JIA1, 2),
                on("2025-06-10"),
                any.origin(),
                any.cause(),
                any.cohort(),
                any.dueOn(),
                any.inheritsPlanOf(),
                any.lastRound(),
                any.policy(),
                any.rules()));
        tell(completed(JIA1, 2, "2025-10-10"), concluded(JIA1, 2, "2025-10-20", Verdict.PASS, 920));
        tell(reported(JIA1, 2, "2025-11-01"));
        tell(new ClusterMovedToUnit(
                new ClusterId(BING1),
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2025-11-07"),
                new UnitId("unit-west"),
                new UnitId("unit-east"),
                day("2025-11-06"),
                "区划调整"));
    }

    /** A further version of the cohort policy: other rivers, from a day on. */
    static PolicyPublished threeRivers() {
        return policy(
                "policy-cohort",
                2,
                "cohort.2025.due",
                "2025-12-31",
                "cohort.2027.due",
                "2027-12-31",
                "cohort.2025.national-parks",
                "false",
                "cohort.2025.rivers",
                "长江,嘉陵江,乌江");
    }

    private static UnitEstablished unit(String id, String name) {
        return new UnitEstablished(
                new UnitId(id),
                on("2024-07-01"),
                name,
                null,
                UnitKind.DISTRICT,
                null,
                day("2024-07-01"),
                new OrganisationId("org-" + id + "-section"),
                new OrganisationId("org-" + id + "-team"));
    }

    private static PolicyPublished policy(String id, int version, String... rules) {
        List<PolicyRule> all = new ArrayList<>();
        for (int i = 0; i < rules.length; i += 2) {
            all.add(new PolicyRule(rules[i], rules[i + 1], Mark.PROPOSED, "proposed", "中", "en"));
        }
        return new PolicyPublished(new PolicyId(id), on("2024-07-01"), version, id, day("2024-06-18"), all);
    }

    private static PolicyRef ref(String policy) {
        return new PolicyRef(new PolicyId(policy), 1);
    }

    private static ParkRegistered park(String id, String name, ParkLevel level) {
        return new ParkRegistered(
                new ParkId(id),
                on("2024-07-01"),
                name,
                null,
                level,
                false,
                Frontage.UNKNOWN,
                List.of(),
                null,
                List.of(new UnitId("unit-east")),
                null);
    }

    private void register(
            String id, String name, String park, ParkLevel level, String unit, Frontage frontage, String... rivers) {
        tell(new ClusterRegistered(
                new ClusterId(id),
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-07-02"),
                name,
                new ParkId(park),
                level,
                new UnitId(unit),
                null,
                frontage,
                List.of(rivers),
                List.of()));
    }

    private static ScopeDetermined scope(String cluster, boolean inScope) {
        return io.qingliu.query.testing.Facts.scope(new ClusterId(cluster), inScope);
    }

    private static CohortAssigned assigned(
            String cluster, Cohort cohort, @Nullable String dueOn, CohortGround... grounds) {
        return new CohortAssigned(
                new ClusterId(cluster),
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-07-04"),
                cohort,
                dueOn == null ? null : day(dueOn),
                List.of(grounds),
                new PolicyRef(COHORT, 1),
                List.of("渝环办〔2024〕163号"));
    }

    private static SurveyId survey(String cluster) {
        return SurveyId.of(new ClusterId(cluster), 1);
    }

    private static RemediationId cycle(String cluster, int number) {
        return RemediationId.of(new ClusterId(cluster), number);
    }

    private static SurveyOpened surveyed(String cluster, String day) {
        return new SurveyOpened(survey(cluster), on(day), Track.GENERAL, new FormRef(FORM, 1), List.of());
    }

    private static SurveyPartSubmitted submitted(String cluster, String day) {
        return new SurveyPartSubmitted(survey(cluster), on(day), SurveyPart.NETWORK, 0, "无");
    }

    private static SurveyRowsEntered rows(String cluster, String kind, SurveyRow... rows) {
        return new SurveyRowsEntered(survey(cluster), on("2025-02-02"), SurveyPart.NETWORK, kind, List.of(rows));
    }

    private static SurveyRow row(String id, String... values) {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            all.put(values[i], values[i + 1]);
        }
        return new SurveyRow(new RowId(id), all);
    }

    private static ProblemListSealed sealed(String cluster, String day) {
        return new ProblemListSealed(cycle(cluster, 1), on(day), 1, List.of(), "无");
    }

    private static RemediationPlanned planned(String cluster, int number, String day, String until) {
        return new RemediationPlanned(
                cycle(cluster, number),
                on(day),
                PlanKind.CONSTRUCTION,
                1,
                List.of(new Measure(
                        new ProblemId("N02-001"), "改接", new OrganisationId("org-park"), day(until), 30, List.of())),
                null,
                false);
    }

    private static RemediationCompleted completed(String cluster, int number, String day) {
        return new RemediationCompleted(cycle(cluster, number), on(day), List.of(), Cohort.COHORT_2025, null, 0, null);
    }

    private static AcceptanceConcluded concluded(String cluster, int round, String day, Verdict verdict, long earned) {
        return new AcceptanceConcluded(
                AcceptanceId.of(new ClusterId(cluster), round),
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
                cycle(cluster, round),
                day("2025-05-20"),
                Cohort.COHORT_2025,
                null,
                ref("policy-acceptance"));
    }

    private static SummaryReportSubmitted reported(String cluster, int round, String day) {
        return new SummaryReportSubmitted(
                SummaryReportId.of(new ClusterId(cluster), round),
                on(day),
                1,
                DOCUMENT,
                "做法",
                "亮点",
                "成效",
                AcceptanceId.of(new ClusterId(cluster), round));
    }
}
