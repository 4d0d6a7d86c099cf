package io.qingliu.query.dashboard;

import static io.qingliu.query.dashboard.ProgrammeFacts.DOCUMENT;
import static io.qingliu.query.dashboard.ProgrammeFacts.FORM;
import static io.qingliu.query.dashboard.ProgrammeFacts.assigned;
import static io.qingliu.query.dashboard.ProgrammeFacts.cluster;
import static io.qingliu.query.dashboard.ProgrammeFacts.completed;
import static io.qingliu.query.dashboard.ProgrammeFacts.concluded;
import static io.qingliu.query.dashboard.ProgrammeFacts.cycle;
import static io.qingliu.query.dashboard.ProgrammeFacts.park;
import static io.qingliu.query.dashboard.ProgrammeFacts.planned;
import static io.qingliu.query.dashboard.ProgrammeFacts.policy;
import static io.qingliu.query.dashboard.ProgrammeFacts.ref;
import static io.qingliu.query.dashboard.ProgrammeFacts.reported;
import static io.qingliu.query.dashboard.ProgrammeFacts.row;
import static io.qingliu.query.dashboard.ProgrammeFacts.rows;
import static io.qingliu.query.dashboard.ProgrammeFacts.scope;
import static io.qingliu.query.dashboard.ProgrammeFacts.sealed;
import static io.qingliu.query.dashboard.ProgrammeFacts.submitted;
import static io.qingliu.query.dashboard.ProgrammeFacts.survey;
import static io.qingliu.query.dashboard.ProgrammeFacts.surveyed;
import static io.qingliu.query.dashboard.ProgrammeFacts.unit;
import static io.qingliu.query.testing.Facts.by;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.problem;

import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.Frontage;
import io.qingliu.events.Mark;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.Verdict;
import io.qingliu.events.Work;
import io.qingliu.events.WorkKind;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterMovedToUnit;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.demonstration.CandidateListed;
import io.qingliu.events.demonstration.CommendationIssued;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.form.FormPublished;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationStarted;
import io.qingliu.events.survey.SurveyRowCorrected;
import io.qingliu.query.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    private static final ApplicationId PAPER = new ApplicationId("application-1");

    private final List<DomainEvent> all = new ArrayList<>();

    private ProgrammeStory() {}

    static List<DomainEvent> events() {
        return new ProgrammeStory().told();
    }

    private List<DomainEvent> told() {
        reference();
        tell(cluster(JIA1, "甲一组团", "park-jia", ParkLevel.NATIONAL, "unit-east", Frontage.NO));
        tell(cluster(JIA2, "甲二组团", "park-jia", ParkLevel.NATIONAL, "unit-west", Frontage.YES, "长江"));
        tell(cluster(YI1, "乙一组团", "park-yi", ParkLevel.PROVINCIAL, "unit-east", Frontage.YES, "长江"));
        tell(cluster(BING1, "丙一组团", "park-bing", ParkLevel.PROVINCIAL, "unit-west", Frontage.YES, "嘉陵江"));
        tell(cluster(DING1, "丁一组团", "park-ding", ParkLevel.PROVINCIAL, "unit-west", Frontage.UNKNOWN));
        tell(cluster(DING2, "丁二组团", "park-ding", ParkLevel.PROVINCIAL, "unit-west", Frontage.NO));
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
}
