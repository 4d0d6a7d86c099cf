package io.qingliu.query.dashboard;

import io.qingliu.query.dashboard.Participation.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a cluster has come on a day.
 *
 * @param registered whether it was registered
 * @param inScope whether it counts; null until somebody says so
 * @param ended whether others follow it
 * @param state where it stands
 * @param plannedUntil the last day of the measures of its latest plan
 * @param accepted the conclusion of the passed round that stands
 * @param reported the submission of that round's summary report, unless it was returned
 * @param closedOut the close-out that stands
 * @param standing how its latest participation in the demonstration stands
 * @param confirmed the confirmation as a demonstration that stands
 * @param commended the circular that commends it
 */
public record Reached(
        boolean registered,
        @Nullable Boolean inScope,
        boolean ended,
        ClusterState state,
        @Nullable LocalDate plannedUntil,
        @Nullable Step accepted,
        @Nullable Step reported,
        @Nullable Step closedOut,
        @Nullable Standing standing,
        @Nullable Step confirmed,
        @Nullable Step commended) {

    /** Whether it counts: one of the 107. */
    public boolean counts() {
        return registered && !ended && Boolean.TRUE.equals(inScope);
    }

    /** Whether its remediation is completed, and no failed round or relapse has come since. */
    public boolean remediated() {
        return state == ClusterState.RECTIFIED || state == ClusterState.UNDER_ACCEPTANCE || state.accepted();
    }

    /** Whether it has come as far as a way of counting demands. */
    public boolean met(Standard standard) {
        return step(standard) != null;
    }

    /** The event by which it has come as far as that; null where it has not. */
    public @Nullable Step step(Standard standard) {
        return switch (standard) {
            case ACCEPTED -> accepted;
            case REPORTED -> reported;
            case CLOSED_OUT -> closedOut;
        };
    }
}
