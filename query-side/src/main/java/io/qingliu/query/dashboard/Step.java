package io.qingliu.query.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that moves a cluster through its life, cut down to what the figures of the whole programme count.
 *
 * @param position its place in the ledger
 * @param day when it happened; unknown where the content was erased
 * @param what what happened
 * @param number which cycle, round or participation; of an end, how many clusters follow; else 0
 * @param until of a plan, the last day of its measures
 */
public record Step(
        long position,
        @Nullable LocalDate day,
        What what,
        int number,
        @Nullable LocalDate until) {
    /** What happened. */
    public enum What {
        REGISTERED,
        ENTERED_SCOPE,
        LEFT_SCOPE,
        ENDED,
        SURVEY_OPENED,
        CYCLE_OPENED,
        LIST_SEALED,
        PLANNED,
        STARTED,
        COMPLETED,
        ROUND_OPENED,
        PASSED,
        FAILED,
        ANNULLED,
        REPORTED,
        REPORT_RETURNED,
        REPORT_TAKEN_BACK,
        CLOSED_OUT,
        REOPENED,
        /** Something of a participation that leaves its standing as it is. */
        TAKES_PART,
        DECLINED,
        WITHDRAWN,
        CANDIDATE,
        SPOT_CHECK,
        CONFIRMED,
        REFUSED,
        NOT_SELECTED,
        REVOKED,
        COMMENDED,
        COMMENDATION_WITHDRAWN
    }

    /** Whether it counts when one looks at a day; null for all days. */
    boolean by(@Nullable LocalDate last) {
        return last == null || day == null || !day.isAfter(last);
    }
}
