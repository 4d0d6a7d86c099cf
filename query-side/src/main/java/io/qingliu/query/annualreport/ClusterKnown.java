package io.qingliu.query.annualreport;

import io.qingliu.events.Cohort;
import io.qingliu.events.Verdict;
import io.qingliu.query.annualreport.Content.Conclusion;
import io.qingliu.query.dashboard.ClusterState;
import io.qingliu.query.dashboard.ClusterStatus;
import io.qingliu.query.dashboard.Scope;
import java.util.Optional;

/**
 * All that is known of one cluster at one moment, by the folds that tell something about it.
 *
 * @param status how it stands, as the dashboard shows it
 * @param lastEvent the position of its last event that counts
 * @param content what the yearly paper quotes of it
 * @param problems its problems
 */
record ClusterKnown(ClusterStatus status, long lastEvent, Content content, ProblemFold.Problems problems) {
    String id() {
        return status.clusterId();
    }

    boolean registered() {
        return status.registered();
    }

    boolean ended() {
        return status.scope() == Scope.ENDED;
    }

    /** Whether it counts: in scope, and not followed by another. */
    boolean counts() {
        return registered() && status.scope() == Scope.IN_SCOPE;
    }

    Cohort cohort() {
        return status.obligation().cohort();
    }

    /** Whether a passed round stands. */
    boolean accepted() {
        return status.state().accepted();
    }

    /** Whether the summary report on the passed round that stands lies with the bureau, also after the close-out. */
    boolean reported() {
        int round = status.course().passedRound();
        return accepted()
                && content.reports().values().stream().anyMatch(report -> report.round() == round && report.stands());
    }

    boolean closedOut() {
        return status.course().stage() == ClusterState.CLOSED_OUT;
    }

    /** The conclusion that was recorded last and was not annulled. */
    Optional<Conclusion> latest() {
        return content.conclusions().reversed().stream()
                .filter(Conclusion::stands)
                .findFirst();
    }

    /** Whether the latest conclusion passed. */
    boolean passed() {
        return latest().map(it -> it.verdict() == Verdict.PASS).orElse(false);
    }
}
