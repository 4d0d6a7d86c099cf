package io.qingliu.query.dashboard;

import static io.qingliu.query.testing.Facts.by;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;

import io.qingliu.events.Basis;
import io.qingliu.events.Cohort;
import io.qingliu.events.FormRef;
import io.qingliu.events.Frontage;
import io.qingliu.events.Mark;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Track;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
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
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ProblemListSealed;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.events.survey.SurveyPartSubmitted;
import io.qingliu.events.survey.SurveyRow;
import io.qingliu.events.survey.SurveyRowsEntered;
import io.qingliu.events.unit.UnitEstablished;
import io.qingliu.events.unit.UnitKind;
import io.qingliu.query.testing.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented facts of {@link ProgrammeStory}, and more of their kind. */
final class ProgrammeFacts {
    static final Basis DOCUMENT = new Basis(null, "文件", null, null);
    private static final PolicyId COHORT = new PolicyId("policy-cohort");
    static final FormId FORM = new FormId("form-1");

    private ProgrammeFacts() {}

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

    static UnitEstablished unit(String id, String name) {
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

    static PolicyPublished policy(String id, int version, String... rules) {
        List<PolicyRule> all = new ArrayList<>();
        for (int i = 0; i < rules.length; i += 2) {
            all.add(new PolicyRule(rules[i], rules[i + 1], Mark.PROPOSED, "proposed", "中", "en"));
        }
        return new PolicyPublished(new PolicyId(id), on("2024-07-01"), version, id, day("2024-06-18"), all);
    }

    static PolicyRef ref(String policy) {
        return new PolicyRef(new PolicyId(policy), 1);
    }

    static ParkRegistered park(String id, String name, ParkLevel level) {
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

    static ClusterRegistered cluster(
            String id, String name, String park, ParkLevel level, String unit, Frontage frontage, String... rivers) {
        return new ClusterRegistered(
                new ClusterId(id),
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-07-02"),
                name,
                new ParkId(park),
                level,
                new UnitId(unit),
                null,
                frontage,
                List.of(rivers),
                List.of());
    }

    static ScopeDetermined scope(String cluster, boolean inScope) {
        return Facts.scope(new ClusterId(cluster), inScope);
    }

    static CohortAssigned assigned(String cluster, Cohort cohort, @Nullable String dueOn, CohortGround... grounds) {
        return new CohortAssigned(
                new ClusterId(cluster),
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-07-04"),
                cohort,
                dueOn == null ? null : day(dueOn),
                List.of(grounds),
                new PolicyRef(COHORT, 1),
                List.of("渝环办〔2024〕163号"));
    }

    static SurveyId survey(String cluster) {
        return SurveyId.of(new ClusterId(cluster), 1);
    }

    static RemediationId cycle(String cluster, int number) {
        return RemediationId.of(new ClusterId(cluster), number);
    }

    static SurveyOpened surveyed(String cluster, String day) {
        return new SurveyOpened(survey(cluster), on(day), Track.GENERAL, new FormRef(FORM, 1), List.of());
    }

    static SurveyPartSubmitted submitted(String cluster, String day) {
        return new SurveyPartSubmitted(survey(cluster), on(day), SurveyPart.NETWORK, 0, "无");
    }

    static SurveyRowsEntered rows(String cluster, String kind, SurveyRow... rows) {
        return new SurveyRowsEntered(survey(cluster), on("2025-02-02"), SurveyPart.NETWORK, kind, List.of(rows));
    }

    static SurveyRow row(String id, String... values) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            all.put(values[i], values[i + 1]);
        }
        return new SurveyRow(new RowId(id), all);
    }

    static ProblemListSealed sealed(String cluster, String day) {
        return new ProblemListSealed(cycle(cluster, 1), on(day), 1, List.of(), "无");
    }

    static RemediationPlanned planned(String cluster, int number, String day, String until) {
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

    static RemediationCompleted completed(String cluster, int number, String day) {
        return new RemediationCompleted(cycle(cluster, number), on(day), List.of(), Cohort.COHORT_2025, null, 0, null);
    }

    static AcceptanceConcluded concluded(String cluster, int round, String day, Verdict verdict, long earned) {
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

    static SummaryReportSubmitted reported(String cluster, int round, String day) {
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
