package io.qingliu.query.dashboard;

import io.qingliu.events.Cohort;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the question knows of one cluster.
 *
 * @param clusterId which
 * @param registered whether it was registered at all, and not only mentioned
 * @param obligation what it owes, and whether it counts
 * @param course how far the work has come
 * @param problems its problems
 * @param round the latest acceptance round
 * @param participation the latest participation in the demonstration
 * @param intended whether the district intends to apply, once it said so
 * @param suspended why it is suspended; null where it is not
 * @param ended what follows it after a split or merger; empty where it goes on
 */
public record ClusterStatus(
        String clusterId,
        boolean registered,
        Obligation obligation,
        Course course,
        Problems problems,
        @Nullable Round round,
        @Nullable Participation participation,
        @Nullable Boolean intended,
        @Nullable String suspended,
        List<String> ended) {

    public ClusterStatus {
        ended = List.copyOf(ended);
    }

    /**
     * What it owes.
     *
     * @param inScope whether it counts; null until somebody says so
     * @param reason why it does or does not
     * @param enterprises how many have moved in
     * @param cohort its cohort
     * @param dueOn the day by which it must reach the standard
     * @param policy the cohort policy, with its version
     */
    public record Obligation(
            @Nullable Boolean inScope,
            @Nullable String reason,
            @Nullable Integer enterprises,
            Cohort cohort,
            @Nullable LocalDate dueOn,
            @Nullable String policy) {
        static final Obligation NOTHING = new Obligation(null, null, null, Cohort.UNDETERMINED, null, null);
    }

    static ClusterStatus nothing(String clusterId) {
        return new ClusterStatus(
                clusterId,
                false,
                Obligation.NOTHING,
                Course.BEGINNING,
                Problems.NONE,
                null,
                null,
                null,
                null,
                List.of());
    }

    public Scope scope() {
        if (!ended.isEmpty()) {
            return Scope.ENDED;
        }
        if (obligation.inScope() == null) {
            return Scope.UNDETERMINED;
        }
        return obligation.inScope() ? Scope.IN_SCOPE : Scope.OUT_OF_SCOPE;
    }

    /** The one state of domain's state machine; the demonstration shows in it only on the edges where the machine has it. */
    public ClusterState state() {
        if (Boolean.FALSE.equals(obligation.inScope())) {
            return ClusterState.OUT_OF_SCOPE;
        }
        if (participation == null) {
            return course.stage();
        }
        return switch (course.stage()) {
            case PLANNED ->
                switch (participation.standing()) {
                    case APPLIED -> ClusterState.APPLIED;
                    case CANDIDATE -> ClusterState.CANDIDATE;
                    default -> ClusterState.PLANNED;
                };
            case REPORTED ->
                switch (participation.standing()) {
                    case UNDER_SPOT_CHECK -> ClusterState.UNDER_SPOT_CHECK;
                    case CONFIRMED -> ClusterState.DEMONSTRATION;
                    default -> ClusterState.REPORTED;
                };
            default -> course.stage();
        };
    }

    ClusterStatus entered() {
        return new ClusterStatus(
                clusterId, true, obligation, course, problems, round, participation, intended, suspended, ended);
    }

    ClusterStatus with(Obligation next) {
        return new ClusterStatus(
                clusterId, registered, next, course, problems, round, participation, intended, suspended, ended);
    }

    ClusterStatus with(Course next) {
        return new ClusterStatus(
                clusterId, registered, obligation, next, problems, round, participation, intended, suspended, ended);
    }

    ClusterStatus with(Problems next) {
        return new ClusterStatus(
                clusterId, registered, obligation, course, next, round, participation, intended, suspended, ended);
    }

    ClusterStatus with(@Nullable Round next) {
        return new ClusterStatus(
                clusterId, registered, obligation, course, problems, next, participation, intended, suspended, ended);
    }

    ClusterStatus with(@Nullable Participation next) {
        return new ClusterStatus(
                clusterId, registered, obligation, course, problems, round, next, intended, suspended, ended);
    }

    ClusterStatus intends(boolean yes) {
        return new ClusterStatus(
                clusterId, registered, obligation, course, problems, round, participation, yes, suspended, ended);
    }

    ClusterStatus suspendedFor(@Nullable String reason) {
        return new ClusterStatus(
                clusterId, registered, obligation, course, problems, round, participation, intended, reason, ended);
    }

    ClusterStatus followedBy(List<String> successors) {
        return new ClusterStatus(
                clusterId,
                registered,
                obligation,
                course,
                problems,
                round,
                participation,
                intended,
                suspended,
                successors);
    }
}
