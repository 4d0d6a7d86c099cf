package io.qingliu.query.worklist;

import static io.qingliu.query.testing.Facts.PARK;
import static io.qingliu.query.testing.Facts.PHOTO;
import static io.qingliu.query.testing.Facts.UNIT;
import static io.qingliu.query.testing.Facts.by;
import static io.qingliu.query.testing.Facts.cohort;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.scope;

import io.qingliu.events.CalendarRef;
import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.FormRef;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Track;
import io.qingliu.events.Work;
import io.qingliu.events.WorkKind;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.CalendarId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.FormId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.MilestoneId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.events.remediation.BackwardScheduleSet;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixReturned;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.Milestone;
import io.qingliu.events.remediation.MilestoneDates;
import io.qingliu.events.remediation.MilestoneKind;
import io.qingliu.events.remediation.MilestoneRebaselined;
import io.qingliu.events.remediation.Origin;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationRules;
import io.qingliu.events.remediation.RemediationStarted;
import io.qingliu.events.remediation.ScheduleAnchor;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.events.survey.SurveyRow;
import io.qingliu.events.survey.SurveyRowsEntered;
import io.qingliu.query.testing.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Three clusters at work in 2025: one that is behind, one whose plan could never be kept, one that has none. Looked at on Thursday
 * 2025-11-20, in the week of the 17th to the 23rd.
 */
final class WorkStory {
    static final ClusterId BEHIND = new ClusterId("cluster-QX01");
    static final ClusterId HOPELESS = new ClusterId("cluster-QX02");
    static final ClusterId UNPLANNED = new ClusterId("cluster-QX03");
    static final RemediationId CYCLE = RemediationId.of(BEHIND, 1);
    static final RemediationId OTHER = RemediationId.of(HOPELESS, 1);
    static final String TODAY = "2025-11-20";

    static final ClusterRow QX01 =
            new ClusterRow("cluster-QX01", "清溪组团", "unit-qingxi", "清溪区", "park-qingxi", "清溪工业园区");
    static final ClusterRow QX02 =
            new ClusterRow("cluster-QX02", "南岸组团", "unit-qingxi", "清溪区", "park-qingxi", "清溪工业园区");
    static final ClusterRow QX03 =
            new ClusterRow("cluster-QX03", "空港组团", "unit-qingxi", "清溪区", "park-qingxi", "清溪工业园区");

    static final NodeRow CONNECTION =
            new NodeRow("N02-001", MilestoneKind.FIX, "问题整改", "N02-001", day("2025-06-10"), day("2025-07-10"), 21);
    static final NodeRow SEPARATION =
            new NodeRow("S02-001", MilestoneKind.FIX, "问题整改", "S02-001", day("2025-11-17"), day("2025-11-21"), 20);
    static final NodeRow SEWER =
            new NodeRow("N01-001", MilestoneKind.FIX, "问题整改", "N01-001", day("2025-01-02"), day("2025-08-30"), 38);

    private WorkStory() {}

    static DomainEvent[] events() {
        List<DomainEvent> events = new ArrayList<>();
        // 1 – 11: the register, and what each cluster owes
        events.add(Facts.unit());
        events.add(Facts.park());
        events.addAll(List.of(registered(BEHIND, "清溪组团"), scope(BEHIND, true), cohort(BEHIND)));
        events.addAll(List.of(registered(HOPELESS, "南岸组团"), scope(HOPELESS, true), cohort(HOPELESS)));
        events.addAll(List.of(registered(UNPLANNED, "空港组团"), scope(UNPLANNED, true), later(UNPLANNED)));
        // 12 – 13: two enterprises are surveyed
        events.add(surveyOpened(BEHIND));
        events.add(enterprises(BEHIND, "2025-02-20", Map.of("E1", "清溪化工", "E2", "清溪食品")));
        // 14 – 18: what is wrong
        events.add(opened(CYCLE));
        events.add(problem(CYCLE, "2025-03-01", "N02-001", "N02", Severity.MAJOR, "E1", "C3"));
        events.add(problem(CYCLE, "2025-03-03", "S02-001", "S02", Severity.MAJOR, "E2", "B1"));
        events.add(problem(CYCLE, "2025-03-05", "N02-002", "N02", Severity.MINOR, null));
        events.add(problem(CYCLE, "2025-03-06", "S07-001", "S07", Severity.MINOR, "E1", "B5"));
        // 19 – 22: plan, schedule, a node that is moved, another plan
        events.add(planned(CYCLE, "2025-03-20", 1, false, measures("2025-06-30")));
        events.add(scheduled(CYCLE, "2025-03-25", 1, List.of(), nodes()));
        events.add(moved(CYCLE, "2025-06-01", "N02-001", "2025-06-10", "2025-07-10"));
        events.add(planned(CYCLE, "2025-07-01", 2, false, measures("2025-07-31")));
        // 23 – 34: the work
        events.add(new RemediationStarted(CYCLE, on("2025-04-01")));
        events.add(fixed(CYCLE, "2025-05-02", "S07-001"));
        events.add(verified(CYCLE, "2025-05-06", "S07-001"));
        events.add(fixed(CYCLE, "2025-07-20", "N02-001"));
        events.add(new FixReturned(CYCLE, on("2025-07-25"), new ProblemId("N02-001"), "复检仍有出流", List.of()));
        events.add(fixed(CYCLE, "2025-11-18", "N02-002"));
        events.add(problem(CYCLE, "2025-04-01", "N02-003", "N02", Severity.MAJOR, null));
        events.add(fixed(CYCLE, "2025-04-05", "N02-003"));
        events.add(verified(CYCLE, "2025-04-11", "N02-003"));
        events.add(problem(CYCLE, "2025-04-02", "N02-004", "N02", Severity.MAJOR, null));
        events.add(fixed(CYCLE, "2025-04-12", "N02-004"));
        events.add(verified(CYCLE, "2025-04-15", "N02-004"));
        // 35 – 38: a sewer that takes 240 days, planned too late
        events.add(opened(OTHER));
        events.add(problem(OTHER, "2025-08-01", "N01-001", "N01", Severity.MAJOR, null));
        events.add(planned(
                OTHER,
                "2025-08-05",
                1,
                true,
                List.of(measure("N01-001", "新建污水干管", "org-nanan-park", "2026-03-31", 240))));
        events.add(scheduled(
                OTHER, "2025-08-06", 1, List.of("N01-001"), List.of(fix("N01-001", 240, "2025-01-02", "2025-08-30"))));
        // 39: the rubric
        events.add(Rounds.rubric());
        return events.toArray(DomainEvent[]::new);
    }

    static ClusterRegistered registered(ClusterId cluster, String name) {
        return new ClusterRegistered(
                cluster,
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-07-02"),
                name,
                PARK,
                ParkLevel.NATIONAL,
                UNIT,
                new OrganisationId("org-qingxi-park"),
                Frontage.YES,
                List.of("长江"),
                List.of());
    }

    static CohortAssigned later(ClusterId cluster) {
        return new CohortAssigned(
                cluster,
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-07-04"),
                Cohort.COHORT_2027,
                day("2027-12-31"),
                List.of(CohortGround.ALL_OTHERS),
                policy("policy-cohort"),
                List.of("渝环办〔2024〕163号"));
    }

    static PolicyRef policy(String id) {
        return new PolicyRef(new PolicyId(id), 1);
    }

    static SurveyOpened surveyOpened(ClusterId cluster) {
        return new SurveyOpened(
                SurveyId.of(cluster, 1),
                on("2025-02-01"),
                Track.GENERAL,
                new FormRef(new FormId("form-1"), 1),
                List.of());
    }

    static SurveyRowsEntered enterprises(ClusterId cluster, String day, Map<String, String> names) {
        return new SurveyRowsEntered(
                SurveyId.of(cluster, 1),
                on(day),
                SurveyPart.SOURCE,
                "enterprise",
                names.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> new SurveyRow(new RowId(it.getKey()), Map.of("name", it.getValue())))
                        .toList());
    }

    static RemediationOpened opened(RemediationId cycle) {
        return new RemediationOpened(
                cycle,
                on("2025-02-28"),
                Origin.SURVEY,
                "survey",
                Cohort.COHORT_2025,
                day("2025-12-31"),
                null,
                null,
                policy("policy-remediation"),
                new RemediationRules(true, true, true, List.of(Severity.CRITICAL, Severity.MAJOR)));
    }

    static ProblemRaised problem(
            RemediationId cycle,
            String day,
            String id,
            String code,
            Severity severity,
            @Nullable String row,
            String... items) {
        return problem(cycle, on(day), id, code, severity, row, null, items);
    }

    static ProblemRaised problem(
            RemediationId cycle,
            EventContext context,
            String id,
            String code,
            Severity severity,
            @Nullable String row,
            @Nullable String from,
            String... items) {
        return new ProblemRaised(
                cycle,
                context,
                new ProblemId(id),
                new ProblemCode(code),
                severity,
                "问题 " + id,
                code.startsWith("S") ? ProblemPart.SOURCE : ProblemPart.NETWORK,
                row == null ? null : new RowId(row),
                null,
                List.of(items).stream().map(ItemId::new).toList(),
                from,
                List.of(PHOTO));
    }

    private static List<Measure> measures(String connectionDueOn) {
        return List.of(
                measure("N02-001", "改接错接管道", "org-qingxi-park", connectionDueOn, 30),
                measure("S02-001", "厂区雨污分流", "org-food", "2025-11-23", 5),
                measure("S07-001", "规范雨水排口", "org-qingxi-park", "2025-05-10", 15));
    }

    static Measure measure(String problem, String what, String owner, String dueOn, int days) {
        return new Measure(new ProblemId(problem), what, new OrganisationId(owner), day(dueOn), days, List.of());
    }

    static RemediationPlanned planned(
            RemediationId cycle, String day, int version, boolean endsAfterDue, List<Measure> measures) {
        return new RemediationPlanned(cycle, on(day), PlanKind.CONSTRUCTION, version, measures, null, endsAfterDue);
    }

    private static List<Milestone> nodes() {
        return List.of(
                fix("N02-001", 30, "2025-05-20", "2025-06-20"),
                fix("S02-001", 5, "2025-11-17", "2025-11-21"),
                fix("S07-001", 15, "2025-04-20", "2025-05-05"),
                node("dry", MilestoneKind.DRY_SAMPLING, null, 10, "2025-11-24", "2025-12-05"),
                node("reserve", MilestoneKind.RESERVE, null, 1, "2025-01-01", "2025-01-01"),
                node("acceptance", MilestoneKind.ACCEPTANCE, null, 10, "2025-12-08", "2025-12-19"),
                node("report", MilestoneKind.REPORT, null, 8, "2025-12-22", "2025-12-31"));
    }

    static Milestone fix(String problem, int days, String start, String finish) {
        return node(problem, MilestoneKind.FIX, problem, days, start, finish);
    }

    static Milestone node(
            String id, MilestoneKind kind, @Nullable String problem, int days, String start, String finish) {
        return new Milestone(
                new MilestoneId(id),
                kind,
                problem == null ? null : new ProblemId(problem),
                List.of(),
                days,
                day(start),
                day(finish));
    }

    static BackwardScheduleSet scheduled(
            RemediationId cycle, String day, int version, List<String> infeasible, List<Milestone> nodes) {
        return new BackwardScheduleSet(
                cycle,
                on(day),
                version,
                ScheduleAnchor.COHORT_YEAR_END,
                day("2025-12-31"),
                null,
                new CalendarRef(new CalendarId("calendar-1"), 1),
                policy("policy-schedule"),
                nodes,
                infeasible.stream().map(MilestoneId::new).toList(),
                null);
    }

    static MilestoneRebaselined moved(RemediationId cycle, String day, String node, String start, String finish) {
        return new MilestoneRebaselined(
                cycle,
                on(day),
                new MilestoneId(node),
                new MilestoneDates(day("2025-05-20"), day("2025-06-20")),
                new MilestoneDates(day(start), day(finish)),
                "汛期停工",
                new ActorId("chief-1"),
                2);
    }

    static FixCompleted fixed(RemediationId cycle, String day, String problem) {
        return new FixCompleted(
                cycle,
                on(day),
                new ProblemId(problem),
                "已整改",
                List.of(new Work(WorkKind.MISCONNECTIONS_FIXED, 1)),
                List.of(PHOTO));
    }

    static FixVerified verified(RemediationId cycle, String day, String problem) {
        return new FixVerified(
                cycle, by("team-1", Role.ENFORCEMENT_DETACHMENT, day), new ProblemId(problem), null, List.of());
    }
}
