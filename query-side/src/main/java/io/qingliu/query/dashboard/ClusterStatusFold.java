package io.qingliu.query.dashboard;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceEvent;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.acceptance.VetoLifted;
import io.qingliu.events.acceptance.VetoRecorded;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterEvent;
import io.qingliu.events.cluster.ClusterMerged;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.cluster.ClusterResumed;
import io.qingliu.events.cluster.ClusterSplit;
import io.qingliu.events.cluster.ClusterSuspended;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.DemonstrationIntentionDeclared;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.demonstration.DemonstrationEvent;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.remediation.ProblemListSealed;
import io.qingliu.events.remediation.RemediationCompleted;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationOpened;
import io.qingliu.events.remediation.RemediationPlanned;
import io.qingliu.events.remediation.RemediationStarted;
import io.qingliu.events.summaryreport.SummaryReportEvent;
import io.qingliu.events.summaryreport.SummaryReportReturned;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.events.survey.SurveyEvent;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.query.dashboard.ClusterStatus.Obligation;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How a cluster stands, from the events of all its streams. What the stages only tell each other adds nothing here. */
public final class ClusterStatusFold implements Fold<ClusterStatus, ClusterStatus> {
    private static final String REGISTRATION = "cluster.ClusterRegistered";

    @Override
    public String name() {
        return "dashboard";
    }

    @Override
    public Class<ClusterStatus> state() {
        return ClusterStatus.class;
    }

    /** All that concerns a cluster, so that its last event is known. */
    @Override
    public Set<Class<?>> hears() {
        return Set.of(DomainEvent.class);
    }

    @Override
    public ClusterStatus nothing(String part) {
        return ClusterStatus.nothing(part);
    }

    @Override
    public ClusterStatus after(ClusterStatus state, Recorded recorded) {
        // that there is a cluster is known even where its registration was erased
        ClusterStatus known = recorded.type().equals(REGISTRATION) ? state.entered() : state;
        DomainEvent event = recorded.event();
        return event == null ? known : after(known, event);
    }

    /** A cluster that was only mentioned, but never registered, is no row. */
    @Override
    public List<ClusterStatus> rows(ClusterStatus state) {
        return state.registered() ? List.of(state) : List.of();
    }

    private static ClusterStatus after(ClusterStatus state, DomainEvent event) {
        return switch (event) {
            case ClusterEvent e -> ofCluster(state, e);
            case SurveyEvent e ->
                e instanceof SurveyOpened ? state.with(state.course().surveyOpened()) : state;
            case RemediationEvent e -> ofRemediation(state.with(state.problems().after(e)), e);
            case AcceptanceEvent e -> ofAcceptance(state, e);
            case SummaryReportEvent e -> ofReport(state, e);
            case DemonstrationEvent e -> state.with(Participation.after(state.participation(), e));
            default -> state;
        };
    }

    private static ClusterStatus ofCluster(ClusterStatus state, ClusterEvent event) {
        Obligation known = state.obligation();
        return switch (event) {
            case ScopeDetermined e ->
                state.with(new Obligation(
                        e.inScope(), e.reason(), e.enterpriseCount(), known.cohort(), known.dueOn(), known.policy()));
            case CohortAssigned e ->
                state.with(new Obligation(
                        known.inScope(),
                        known.reason(),
                        known.enterprises(),
                        e.cohort(),
                        e.dueOn(),
                        e.policy().policy().value() + " v" + e.policy().version()));
            case DemonstrationIntentionDeclared e -> state.intends(e.intended());
            case ClusterSuspended e -> state.suspendedFor(e.reason());
            case ClusterResumed e -> state.suspendedFor(null);
            case ClusterSplit e ->
                state.followedBy(e.successors().stream()
                        .map(successor -> successor.clusterId().value())
                        .toList());
            case ClusterMerged e -> state.followedBy(ids(List.of(e.into())));
            case ClusterClosedOut e -> state.with(state.course().closedOut());
            case ClusterReopened e -> state.with(state.course().reopened());
            default -> state;
        };
    }

    private static List<String> ids(List<ClusterId> clusters) {
        return clusters.stream().map(ClusterId::value).toList();
    }

    private static ClusterStatus ofRemediation(ClusterStatus state, RemediationEvent event) {
        Course course = state.course();
        return switch (event) {
            case RemediationOpened e ->
                state.with(course.cycleOpened(e.remediationId().cycle()));
            case ProblemListSealed e -> state.with(course.listSealed());
            case RemediationPlanned e -> state.with(course.planned());
            case RemediationStarted e -> state.with(course.started());
            case RemediationCompleted e ->
                state.with(course.completed(e.remediationId().cycle()));
            default -> state;
        };
    }

    private static ClusterStatus ofAcceptance(ClusterStatus state, AcceptanceEvent event) {
        int number = event.acceptanceId().round();
        Course course = state.course();
        return switch (event) {
            case AcceptanceOpened e ->
                state.round() != null && state.round().number() > number
                        ? state
                        : state.with(Round.opened(e)).with(course.roundOpened(number));
            case ScoreItemRecorded e -> inRound(state, number, round -> round.scored(e.itemId(), e.after()));
            case ScoreItemRevised e -> inRound(state, number, round -> round.scored(e.itemId(), e.after()));
            case ItemDeclaredNotApplicable e -> inRound(state, number, round -> round.notApplicable(e.itemId()));
            case VetoRecorded e -> inRound(state, number, round -> round.vetoed(e.itemId(), true));
            case VetoLifted e -> inRound(state, number, round -> round.vetoed(e.itemId(), false));
            case AcceptanceConcluded e ->
                inRound(state, number, round -> round.concluded(e)).with(course.concluded(number, e.verdict()));
            case AcceptanceAnnulled e -> inRound(state, number, Round::annulled).with(course.annulled(number));
            default -> state;
        };
    }

    /** Changes the round that an event is of, unless a later one is known. */
    private static ClusterStatus inRound(ClusterStatus state, int number, UnaryOperator<Round> change) {
        Round known = state.round();
        if (known != null && known.number() > number) {
            return state;
        }
        Round round = known == null || known.number() < number ? Round.unknown(number) : known;
        return state.with(change.apply(round));
    }

    private static ClusterStatus ofReport(ClusterStatus state, SummaryReportEvent event) {
        int number = event.summaryReportId().round();
        return switch (event) {
            case SummaryReportSubmitted e -> state.with(state.course().reported(number));
            case SummaryReportReturned e -> state.with(state.course().reportReturned(number));
            default -> state;
        };
    }
}
