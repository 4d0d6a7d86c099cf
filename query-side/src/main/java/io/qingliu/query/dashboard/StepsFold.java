package io.qingliu.query.dashboard;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.demonstration.CandidateListed;
import io.qingliu.events.demonstration.CommendationIssued;
import io.qingliu.events.demonstration.CommendationWithdrawn;
import io.qingliu.events.demonstration.ConfirmationRefused;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.DemonstrationEvent;
import io.qingliu.events.demonstration.DemonstrationNotSelected;
import io.qingliu.events.demonstration.DemonstrationRevoked;
import io.qingliu.events.demonstration.ParticipationDeclined;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.demonstration.ParticipationWithdrawn;
import io.qingliu.events.demonstration.SpotCheckAssigned;
import io.qingliu.events.demonstration.SpotCheckFindingRecorded;
import io.qingliu.events.demonstration.StandingWeighed;
import io.qingliu.events.remediation.Measure;
import io.qingliu.events.remediation.ProblemListSealed;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationStarted;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.summaryreport.SummaryReportTakenBack;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.query.dashboard.Step.What;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cluster's steps through its life, from which every month of the programme is counted. */
public final class StepsFold implements Fold<Steps, Step> {
    /** The fold. */
    public static final StepsFold FOLD = new StepsFold();

    private static final String REGISTRATION = "cluster.ClusterRegistered";

    private StepsFold() {}

    @Override
    public String name() {
        return "dashboard.steps";
    }

    @Override
    public Class<Steps> state() {
        return Steps.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                ClusterRegistered.class,
                ScopeDetermined.class,
                ClusterSplit.class,
                ClusterMerged.class,
                ClusterClosedOut.class,
                ClusterReopened.class,
                SurveyOpened.class,
                RemediationOpened.class,
                ProblemListSealed.class,
                RemediationPlanned.class,
                RemediationStarted.class,
                RemediationCompleted.class,
                AcceptanceOpened.class,
                AcceptanceConcluded.class,
                AcceptanceAnnulled.class,
                SummaryReportSubmitted.class,
                SummaryReportReturned.class,
                SummaryReportTakenBack.class,
                DemonstrationEvent.class);
    }

    @Override
    public Steps nothing(String part) {
        return Steps.NONE;
    }

    @Override
    public Steps after(Steps state, Recorded recorded) {
        // that there is a cluster is known even where its registration was erased
        if (recorded.type().equals(REGISTRATION)) {
            return state.with(step(recorded, What.REGISTERED, 0));
        }
        DomainEvent event = recorded.event();
        Step step = event == null ? null : step(recorded, event);
        return step == null ? state : state.with(step);
    }

    @Override
    public List<Step> rows(Steps state) {
        return state.all();
    }

    private static Step step(Recorded recorded, What what, int number) {
        return new Step(recorded.position(), recorded.occurredOn(), what, number, null);
    }

    private static @Nullable Step step(Recorded recorded, DomainEvent event) {
        return switch (event) {
            case ScopeDetermined e -> step(recorded, e.inScope() ? What.ENTERED_SCOPE : What.LEFT_SCOPE, 0);
            case ClusterSplit e -> step(recorded, What.ENDED, e.successors().size());
            case ClusterMerged e -> step(recorded, What.ENDED, e.clusters().size());
            case ClusterClosedOut e ->
                step(recorded, What.CLOSED_OUT, e.acceptanceId().round());
            case ClusterReopened e ->
                step(recorded, What.REOPENED, e.afterRound().round());
            case SurveyOpened e ->
                step(recorded, What.SURVEY_OPENED, e.surveyId().campaign());
            case RemediationOpened e ->
                step(recorded, What.CYCLE_OPENED, e.remediationId().cycle());
            case ProblemListSealed e ->
                step(recorded, What.LIST_SEALED, e.remediationId().cycle());
            case RemediationPlanned e -> plan(recorded, e);
            case RemediationStarted e ->
                step(recorded, What.STARTED, e.remediationId().cycle());
            case RemediationCompleted e ->
                step(recorded, What.COMPLETED, e.remediationId().cycle());
            case AcceptanceOpened e ->
                step(recorded, What.ROUND_OPENED, e.acceptanceId().round());
            case AcceptanceConcluded e ->
                step(
                        recorded,
                        e.verdict() == Verdict.PASS ? What.PASSED : What.FAILED,
                        e.acceptanceId().round());
            case AcceptanceAnnulled e ->
                step(recorded, What.ANNULLED, e.acceptanceId().round());
            case SummaryReportSubmitted e ->
                step(recorded, What.REPORTED, e.summaryReportId().round());
            case SummaryReportReturned e ->
                step(recorded, What.REPORT_RETURNED, e.summaryReportId().round());
            case SummaryReportTakenBack e ->
                step(recorded, What.REPORT_TAKEN_BACK, e.summaryReportId().round());
            case DemonstrationEvent e ->
                step(recorded, participation(e), e.demonstrationId().participation());
            default -> null;
        };
    }

    private static Step plan(Recorded recorded, RemediationPlanned event) {
        LocalDate until = event.measures().stream()
                .map(Measure::dueOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Step(
                recorded.position(),
                recorded.occurredOn(),
                What.PLANNED,
                event.remediationId().cycle(),
                until);
    }

    private static What participation(DemonstrationEvent event) {
        return switch (event) {
            case ParticipationOpened e -> What.TAKES_PART;
            case StandingWeighed e -> What.TAKES_PART;
            case SpotCheckFindingRecorded e -> What.TAKES_PART;
            case ParticipationDeclined e -> What.DECLINED;
            case ParticipationWithdrawn e -> What.WITHDRAWN;
            case CandidateListed e -> What.CANDIDATE;
            case SpotCheckAssigned e -> What.SPOT_CHECK;
            case DemonstrationConfirmed e -> What.CONFIRMED;
            case ConfirmationRefused e -> What.REFUSED;
            case DemonstrationNotSelected e -> What.NOT_SELECTED;
            case DemonstrationRevoked e -> What.REVOKED;
            case CommendationIssued e -> What.COMMENDED;
            case CommendationWithdrawn e -> What.COMMENDATION_WITHDRAWN;
        };
    }
}
