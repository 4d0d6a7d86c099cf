package io.qingliu.query.worklist;

import io.qingliu.events.remediation.MilestoneKind;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.worklist.CyclePlan.Reached;
import io.qingliu.query.worklist.CyclePlan.Schedule;
import io.qingliu.query.worklist.CyclePlan.ScheduledNode;
import io.qingliu.query.worklist.Obligation.Accepted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the room knows of one cluster's work.
 *
 * @param place the cluster on the day
 * @param obligation what it owes
 * @param problems its problems
 * @param plans its plans
 * @param reports its reports
 */
record Situation(
        Places.Cluster place,
        Obligation obligation,
        ClusterProblems problems,
        ClusterPlans plans,
        ClusterReports reports) {
    /** The folds that tell it. */
    static Fold<?, ?>[] folds() {
        return new Fold<?, ?>[] {ObligationsFold.FOLD, ProblemsFold.FOLD, PlansFold.FOLD, ReportsFold.FOLD};
    }

    /** The clusters that count on the day: in scope, and not split or merged. */
    static List<Situation> all(Told told, Within within) {
        Places places = told.places();
        within.mustBeKnown(places);
        return places.inScope().stream()
                .filter(within::covers)
                .map(place -> of(told, place))
                .toList();
    }

    private static Situation of(Told told, Places.Cluster place) {
        String id = place.id();
        return new Situation(
                place,
                told.state(ObligationsFold.FOLD, id).orElseGet(() -> ObligationsFold.FOLD.nothing(id)),
                told.state(ProblemsFold.FOLD, id).orElseGet(() -> ProblemsFold.FOLD.nothing(id)),
                told.state(PlansFold.FOLD, id).orElseGet(() -> PlansFold.FOLD.nothing(id)),
                told.state(ReportsFold.FOLD, id).orElseGet(() -> ReportsFold.FOLD.nothing(id)));
    }

    boolean accepted() {
        return obligation.accepted() != null;
    }

    /** The schedule in force. */
    Optional<Schedule> schedule() {
        return plans.scheduled().map(CyclePlan::schedule);
    }

    /**
     * A node of the schedule in force that is work: the reserve kept for a failed round is time, not work, and the fix of a
     * problem that was withdrawn or moved is not needed any more.
     *
     * @param scheduled the node
     * @param doneOn the day on which it was done: of a fix, verified; null while it is not
     * @param fixed whether it is a fix that awaits its verification
     */
    record Node(ScheduledNode scheduled, @Nullable LocalDate doneOn, boolean fixed) {
        LocalDate start() {
            return scheduled.days().start();
        }

        LocalDate finish() {
            return scheduled.days().finish();
        }

        boolean done() {
            return doneOn != null;
        }

        /** Whether somebody has still to begin or go on with it. */
        boolean ahead() {
            return doneOn == null && !fixed;
        }
    }

    /** The nodes of the schedule in force, in its order. */
    List<Node> nodes() {
        return schedule().stream()
                .flatMap(it -> it.nodes().stream())
                .filter(node -> node.kind() != MilestoneKind.RESERVE)
                .filter(this::needed)
                .map(this::node)
                .toList();
    }

    private boolean needed(ScheduledNode node) {
        ProblemFact problem = problems.find(node.problemId());
        return problem == null || problem.open() || problem.course().standing() == Standing.VERIFIED;
    }

    private Node node(ScheduledNode node) {
        ProblemFact problem = problems.find(node.problemId());
        return problem == null
                ? new Node(node, windowDone(node), false)
                : new Node(node, problem.course().verifiedOn(), problem.course().standing() == Standing.FIXED);
    }

    /** A window is done when its node was reached, or when there is what it was kept for. */
    private @Nullable LocalDate windowDone(ScheduledNode node) {
        Reached reached =
                plans.scheduled().map(it -> it.reached().get(node.id())).orElse(null);
        if (reached != null) {
            return reached.on();
        }
        Accepted accepted = obligation.accepted();
        if (accepted == null) {
            return null;
        }
        return switch (node.kind()) {
            case DRY_SAMPLING, ACCEPTANCE -> accepted.on();
            case REPORT ->
                reports.ofRound(accepted.round())
                        .filter(ReportFact::handedIn)
                        .map(ReportFact::submitted)
                        .map(ReportFact.Submitted::on)
                        .orElse(null);
            default -> null;
        };
    }
}
