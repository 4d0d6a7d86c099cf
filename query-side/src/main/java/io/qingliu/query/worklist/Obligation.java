package io.qingliu.query.worklist;

import io.qingliu.events.Cohort;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster owes, and whether it was accepted.
 *
 * @param clusterId the cluster
 * @param managementBody the park management body that does the work
 * @param due what it owes; null until a cohort was assigned
 * @param scope the latest determination of its scope
 * @param suspended why it is suspended; null where it is not
 * @param accepted the passed round that stands; null where none does
 */
public record Obligation(
        String clusterId,
        @Nullable String managementBody,
        @Nullable Due due,
        @Nullable ScopeFact scope,
        @Nullable String suspended,
        @Nullable Accepted accepted) {

    /**
     * What it owes.
     *
     * @param cohort its cohort
     * @param dueOn the day by which it must reach the standard
     * @param policy the cohort policy, with its version
     * @param at the position of the assignment
     */
    public record Due(Cohort cohort, @Nullable LocalDate dueOn, String policy, long at) {}

    /**
     * A determination of scope.
     *
     * @param inScope whether it counts
     * @param enterprises how many enterprises have moved in, as determined
     * @param reason why
     * @param on the day
     * @param at the position
     */
    public record ScopeFact(boolean inScope, int enterprises, String reason, LocalDate on, long at) {}

    /**
     * An acceptance that stands.
     *
     * @param round which round
     * @param on the day of the conclusion
     * @param at the position
     */
    public record Accepted(int round, LocalDate on, long at) {}

    Obligation managedBy(@Nullable String body) {
        return new Obligation(clusterId, body, due, scope, suspended, accepted);
    }

    Obligation owing(Due next) {
        return new Obligation(clusterId, managementBody, next, scope, suspended, accepted);
    }

    Obligation scoped(ScopeFact next) {
        return new Obligation(clusterId, managementBody, due, next, suspended, accepted);
    }

    Obligation suspendedFor(@Nullable String reason) {
        return new Obligation(clusterId, managementBody, due, scope, reason, accepted);
    }

    Obligation accepted(@Nullable Accepted next) {
        return new Obligation(clusterId, managementBody, due, scope, suspended, next);
    }
}
