package io.qingliu.query.dashboard;

import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.problem;
import static io.qingliu.query.testing.Facts.registered;
import static io.qingliu.query.testing.Facts.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.Basis;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.FormRef;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.Severity;
import io.qingliu.events.Track;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.demonstration.CandidateListed;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.DemonstrationNotSelected;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.demonstration.SpotCheckAssigned;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.FormId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.PlanKind;
import io.qingliu.events.remediation.ProblemListSealed;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationStarted;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.Samples;
import io.qingliu.serialization.EventTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClusterStatusFoldTest {
    private static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    private static final RemediationId CYCLE = RemediationId.of(CLUSTER, 1);
    private static final AcceptanceId ROUND = AcceptanceId.of(CLUSTER, 1);
    private static final SummaryReportId REPORT = new SummaryReportId("summaryreport-QX01-1");
    private static final DemonstrationId DEMONSTRATION = new DemonstrationId("demonstration-QX01-1");
    private static final ApplicationId PAPER = new ApplicationId("application-1");
    private static final Basis DOCUMENT = new Basis(null, "文件", null, null);
    private static final PolicyRef POLICY = new PolicyRef(new PolicyId("policy-closeout"), 1);
    private static final LocalDate DAY = LocalDate.of(2024, 11, 20);

    private final ClusterStatusFold fold = new ClusterStatusFold();
    private ClusterStatus status = fold.nothing(CLUSTER.value());
    private long position;

    private ClusterStatusFoldTest given(DomainEvent... events) {
        for (DomainEvent event : events) {
            position++;
            status = fold.after(
                    status,
                    recorded(
                            position,
                            event,
                            EventTypes.all().of(event.getClass()).name()));
        }
        return this;
    }

    private static Recorded recorded(long position, @Nullable DomainEvent event, String type) {
        return new Recorded(
                position,
                "event-" + position,
                event == null ? "cluster-QX01" : event.stream().value(),
                0,
                type,
                event,
                CLUSTER.value(),
                Instant.EPOCH,
                "clerk-1",
                "key",
                null,
                null);
    }

    private void is(ClusterState state) {
        assertThat(status.state()).isEqualTo(state);
    }

    private static SurveyOpened surveyed() {
        return new SurveyOpened(
                new SurveyId("survey-QX01-1"),
                on("2024-07-10"),
                Track.GENERAL,
                new FormRef(new FormId("form-1"), 1),
                List.of());
    }

    private static ProblemListSealed sealed() {
        return new ProblemListSealed(CYCLE, on("2024-08-02"), 1, List.of(new ProblemId("N02-001")), null);
    }

    private static RemediationPlanned planned() {
        return new RemediationPlanned(
                CYCLE,
                on("2024-08-03"),
                PlanKind.REMEDIATION,
                1,
                List.of(new Measure(
                        new ProblemId("N02-001"),
                        "改接",
                        new OrganisationId("org-park"),
                        LocalDate.of(2024, 10, 31),
                        30,
                        List.of())),
                null,
                false);
    }

    private static RemediationCompleted completed() {
        return new RemediationCompleted(CYCLE, on("2024-10-30"), List.of(), Cohort.COHORT_2025, null, 0, null);
    }

    private static AcceptanceOpened opened() {
        AcceptanceOpened any = (AcceptanceOpened) new Samples(3, true).of("acceptance.AcceptanceOpened");
        return new AcceptanceOpened(
                ROUND,
                on("2024-11-01"),
                1,
                any.rubric(),
                any.essentials(),
                any.policy(),
                any.rules(),
                any.assessors(),
                null);
    }

    private static AcceptanceConcluded concluded(int round, Verdict verdict, long earned) {
        return new AcceptanceConcluded(
                AcceptanceId.of(CLUSTER, round),
                on("2024-11-05"),
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
                List.<CarriedProblem>of(),
                RemediationId.of(CLUSTER, round),
                LocalDate.of(2024, 10, 30),
                Cohort.COHORT_2025,
                null,
                POLICY);
    }

    private static SummaryReportSubmitted reported() {
        return new SummaryReportSubmitted(REPORT, on("2024-11-08"), 1, DOCUMENT, "做法", "亮点", "成效", ROUND);
    }

    private static ParticipationOpened applied() {
        return new ParticipationOpened(DEMONSTRATION, on("2024-08-05"), PAPER, LocalDate.of(2024, 11, 30), POLICY);
    }

    private ClusterStatusFoldTest registeredInScope() {
        return given(registered(CLUSTER, "清溪组团"), scope(CLUSTER, true));
    }

    private ClusterStatusFoldTest acceptedAndReported() {
        return registeredInScope()
                .given(surveyed(), problem(CLUSTER, 1, "N02-001", Severity.MAJOR), sealed(), planned())
                .given(new RemediationStarted(CYCLE, on("2024-08-10")), completed())
                .given(concluded(1, Verdict.PASS, 920), reported());
    }

    @Test
    void the_general_track_runs_through_its_states() {
        given(registered(CLUSTER, "清溪组团")).is(ClusterState.REGISTERED);
        given(scope(CLUSTER, false)).is(ClusterState.OUT_OF_SCOPE);
        given(scope(CLUSTER, true)).is(ClusterState.REGISTERED);
        given(surveyed()).is(ClusterState.SURVEYING);
        given(problem(CLUSTER, 1, "N02-001", Severity.MAJOR)).is(ClusterState.SURVEYING);
        given(sealed()).is(ClusterState.PROBLEMS_LISTED);
        given(planned()).is(ClusterState.PLANNED);
        given(new RemediationStarted(CYCLE, on("2024-08-10"))).is(ClusterState.RECTIFYING);
        given(completed()).is(ClusterState.RECTIFIED);
        given(opened()).is(ClusterState.UNDER_ACCEPTANCE);
        given(concluded(1, Verdict.PASS, 920)).is(ClusterState.ACCEPTED);
        given(reported()).is(ClusterState.REPORTED);
        given(new SummaryReportReturned(REPORT, on("2024-11-09"), 1, "补充成效")).is(ClusterState.ACCEPTED);
        given(reported()).is(ClusterState.REPORTED);
        given(closedOut()).is(ClusterState.CLOSED_OUT);
        given(reopened()).is(ClusterState.REOPENED);
        given(new RemediationStarted(RemediationId.of(CLUSTER, 2), on("2025-03-01")))
                .is(ClusterState.RECTIFYING);
    }

    private static ClusterClosedOut closedOut() {
        return new ClusterClosedOut(CLUSTER, on("2024-12-20"), Role.MUNICIPAL_BUREAU, DOCUMENT, ROUND, REPORT, POLICY);
    }

    private static ClusterReopened reopened() {
        return new ClusterReopened(
                CLUSTER, on("2025-02-01"), "返潮", List.of(), List.of(), ROUND, Cohort.COHORT_2025, null);
    }

    @Test
    void a_failed_round_leads_back_to_the_work() {
        registeredInScope().given(surveyed(), sealed(), planned()).given(concluded(1, Verdict.FAIL, 860));
        is(ClusterState.RECTIFYING);
        Round round = status.round();
        assertThat(round).isNotNull();
        assertThat(round.outcome().shown()).isEqualTo("86.0");
    }

    @Test
    void an_annulment_takes_the_close_out_with_it() {
        acceptedAndReported().given(closedOut());
        is(ClusterState.CLOSED_OUT);
        given(new AcceptanceAnnulled(
                ROUND, on("2025-01-10"), Verdict.PASS, "签字有误", List.of(), LocalDate.EPOCH, LocalDate.EPOCH));
        is(ClusterState.RECTIFIED);
        assertThat(status.round().outcome()).isNull();
    }

    @Test
    void the_demonstration_shows_where_the_state_machine_has_it_and_runs_beside_it_elsewhere() {
        registeredInScope().given(surveyed(), sealed(), applied());
        is(ClusterState.PROBLEMS_LISTED);
        given(planned()).is(ClusterState.APPLIED);
        given(new CandidateListed(DEMONSTRATION, on("2024-08-20"), PAPER)).is(ClusterState.CANDIDATE);
        given(new RemediationStarted(CYCLE, on("2024-08-21"))).is(ClusterState.RECTIFYING);
        given(completed(), concluded(1, Verdict.PASS, 920)).is(ClusterState.ACCEPTED);
        given(reported()).is(ClusterState.REPORTED);
        given(new SpotCheckAssigned(DEMONSTRATION, on("2024-12-10"), List.of(), LocalDate.of(2024, 12, 12)))
                .is(ClusterState.UNDER_SPOT_CHECK);
        given(new DemonstrationNotSelected(DEMONSTRATION, on("2024-12-20"), PAPER, "积极性一般"))
                .is(ClusterState.REPORTED);
        given(new DemonstrationConfirmed(DEMONSTRATION, on("2024-12-21"), PAPER, false, DOCUMENT))
                .is(ClusterState.DEMONSTRATION);
        given(closedOut()).is(ClusterState.CLOSED_OUT);
        assertThat(status.participation().standing()).isEqualTo(Participation.Standing.CONFIRMED);
    }

    @Test
    void open_problems_are_counted_by_grade_and_overdue_by_the_plans_day() {
        registeredInScope()
                .given(
                        problem(CLUSTER, 1, "N02-001", Severity.MAJOR),
                        problem(CLUSTER, 1, "N02-002", Severity.MINOR),
                        planned());
        assertThat(status.problems().openBySeverity())
                .isEqualTo(Map.of(Severity.CRITICAL, 0L, Severity.MAJOR, 1L, Severity.MINOR, 1L));
        assertThat(status.problems().overdueOn(LocalDate.of(2024, 10, 31))).isZero();
        assertThat(status.problems().overdueOn(DAY)).isEqualTo(1);
        given(new FixCompleted(
                CYCLE, on("2024-11-01"), new ProblemId("N02-001"), "改接", List.of(), List.of(Facts.PHOTO)));
        assertThat(status.problems().openBySeverity().get(Severity.MAJOR)).isEqualTo(1);
        given(new FixVerified(CYCLE, on("2024-11-02"), new ProblemId("N02-001"), null, List.of()));
        assertThat(status.problems().openBySeverity().get(Severity.MAJOR)).isZero();
        assertThat(status.problems().overdueOn(DAY)).isZero();
    }

    @Test
    void points_so_far_follow_the_sheet() {
        Round round = new Round(
                1,
                new Round.Sheet(
                        "rubric-1",
                        1,
                        Mark.PROPOSED,
                        10,
                        1000,
                        900,
                        NotApplicableRule.RESCALE,
                        Map.of("A1", 400L, "B2", 600L)),
                Map.of(),
                Set.of(),
                Set.of(),
                null);
        Round scored = round.scored(new ItemId("A1"), 350).notApplicable(new ItemId("B2"));
        assertThat(scored.earned()).isEqualTo(350);
        assertThat(scored.applicable()).isEqualTo(400);
        assertThat(scored.settled()).isEqualTo(2);
        assertThat(scored.scored(new ItemId("B2"), 500).applicable()).isEqualTo(1000);
    }

    @Test
    void an_erased_event_changes_nothing() {
        acceptedAndReported();
        assertThat(fold.after(status, recorded(position + 1, null, "remediation.FixVerified")))
                .isSameAs(status);
    }
}
