package io.qingliu.query.dashboard;

import static io.qingliu.query.dashboard.ClusterState.ACCEPTED;
import static io.qingliu.query.dashboard.ClusterState.CLOSED_OUT;
import static io.qingliu.query.dashboard.ClusterState.PLANNED;
import static io.qingliu.query.dashboard.ClusterState.PROBLEMS_LISTED;
import static io.qingliu.query.dashboard.ClusterState.RECTIFIED;
import static io.qingliu.query.dashboard.ClusterState.RECTIFYING;
import static io.qingliu.query.dashboard.ClusterState.REGISTERED;
import static io.qingliu.query.dashboard.ClusterState.REOPENED;
import static io.qingliu.query.dashboard.ClusterState.REPORTED;
import static io.qingliu.query.dashboard.ClusterState.SURVEYING;
import static io.qingliu.query.dashboard.ClusterState.UNDER_ACCEPTANCE;

import io.qingliu.events.Verdict;
import java.util.Set;

/**
 * How far the work has come, along the edges of the state machine. Facts may be recorded late and out of order: one that has no
 * edge from where the cluster stands leaves it there.
 *
 * @param stage the state, but for scope and demonstration, which run beside it
 * @param cycle the latest remediation cycle, 0 before the first
 * @param passedRound the passed round that stands, 0 where none does
 */
public record Course(ClusterState stage, int cycle, int passedRound) {
    static final Course BEGINNING = new Course(REGISTERED, 0, 0);

    private static final Set<ClusterState> BEFORE_THE_LIST = Set.of(REGISTERED, SURVEYING);
    private static final Set<ClusterState> BEFORE_THE_PLAN = Set.of(REGISTERED, SURVEYING, PROBLEMS_LISTED);
    private static final Set<ClusterState> BEFORE_THE_WORK =
            Set.of(REGISTERED, SURVEYING, PROBLEMS_LISTED, PLANNED, REOPENED);
    private static final Set<ClusterState> BEFORE_THE_END_OF_WORK =
            Set.of(REGISTERED, SURVEYING, PROBLEMS_LISTED, PLANNED, REOPENED, RECTIFYING);

    private Course to(ClusterState next) {
        return new Course(next, cycle, passedRound);
    }

    private Course from(Set<ClusterState> states, ClusterState next) {
        return states.contains(stage) ? to(next) : this;
    }

    Course surveyOpened() {
        return from(Set.of(REGISTERED), SURVEYING);
    }

    Course cycleOpened(int number) {
        return new Course(stage, Math.max(cycle, number), passedRound);
    }

    Course listSealed() {
        return from(BEFORE_THE_LIST, PROBLEMS_LISTED);
    }

    Course planned() {
        return from(BEFORE_THE_PLAN, PLANNED);
    }

    Course started() {
        return from(BEFORE_THE_WORK, RECTIFYING);
    }

    Course completed(int number) {
        return number < cycle ? this : from(BEFORE_THE_END_OF_WORK, RECTIFIED);
    }

    Course roundOpened(int number) {
        return number < cycle || stage.accepted() ? this : to(UNDER_ACCEPTANCE);
    }

    Course concluded(int number, Verdict verdict) {
        if (verdict == Verdict.PASS) {
            return new Course(stage == CLOSED_OUT ? stage : ACCEPTED, cycle, number);
        }
        return number < cycle || stage.accepted() ? this : to(RECTIFYING);
    }

    /** The round can be opened again; what rested on it falls, a close-out too. */
    Course annulled(int number) {
        if (number == passedRound) {
            return new Course(RECTIFIED, cycle, 0);
        }
        return number == cycle ? from(Set.of(RECTIFYING), RECTIFIED) : this;
    }

    Course reported(int number) {
        return number == passedRound ? from(Set.of(ACCEPTED), REPORTED) : this;
    }

    Course reportReturned(int number) {
        return number == passedRound ? from(Set.of(REPORTED), ACCEPTED) : this;
    }

    Course closedOut() {
        return to(CLOSED_OUT);
    }

    Course reopened() {
        return new Course(REOPENED, cycle, 0);
    }
}
