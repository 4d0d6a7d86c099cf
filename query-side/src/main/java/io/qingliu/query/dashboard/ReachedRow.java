package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Cohort;
import io.qingliu.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a cluster has come, with the events that say so.
 *
 * @param cluster which
 * @param state where it stands
 * @param stateZh the same in Chinese
 * @param cohort its cohort
 * @param dueOn by when it must reach the standard
 * @param accepted by which event it is accepted; null where it is not
 * @param reported by which event its report is submitted
 * @param closedOut by which event it is closed out
 */
public record ReachedRow(
        @JsonUnwrapped ClusterName cluster,
        ClusterState state,
        String stateZh,
        Cohort cohort,
        @Nullable LocalDate dueOn,
        @Nullable Behind accepted,
        @Nullable Behind reported,
        @Nullable Behind closedOut) {
    /**
     * The event behind a figure.
     *
     * @param position its place in the ledger
     * @param occurredOn when it happened; null where the content was erased
     */
    public record Behind(long position, @Nullable LocalDate occurredOn) {
        static @Nullable Behind of(@Nullable Step step) {
            return step == null ? null : new Behind(step.position(), step.day());
        }
    }

    static ReachedRow of(Member member) {
        Reached reached = member.reached();
        return new ReachedRow(
                ClusterName.of(member.place()),
                reached.state(),
                Words.zh(reached.state()),
                member.cohort().cohort(),
                member.dueOn(),
                Behind.of(reached.accepted()),
                Behind.of(reached.reported()),
                Behind.of(reached.closedOut()));
    }
}
