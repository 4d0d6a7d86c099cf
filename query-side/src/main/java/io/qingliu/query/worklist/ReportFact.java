package io.qingliu.query.worklist;

import io.qingliu.events.Zh;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary report of one accepted round.
 *
 * @param clusterId the cluster
 * @param round the round
 * @param passedOn the day of the pass that stands; null where none does
 * @param standing how the report stands
 * @param submitted what was last submitted; null before the first
 * @param returned how often it was returned
 * @param returnedOn the day on which it was last returned
 * @param reason why it was last returned or may not be submitted
 * @param at the position of the event that says how it stands
 */
public record ReportFact(
        String clusterId,
        int round,
        @Nullable LocalDate passedOn,
        Standing standing,
        @Nullable Submitted submitted,
        int returned,
        @Nullable LocalDate returnedOn,
        @Nullable String reason,
        long at) {

    /** How a report stands. */
    public enum Standing {
        /** The round was passed, no report has come. */
        @Zh("待提交")
        AWAITED,
        /** It lies with the municipal bureau. */
        @Zh("已提交")
        SUBMITTED,
        /** It was returned and not submitted again. */
        @Zh("已退回")
        RETURNED,
        /** The municipal bureau accepted it. */
        @Zh("已受理")
        ACCEPTED,
        /** The pass behind it fell. */
        @Zh("资格已收回")
        TAKEN_BACK
    }

    /** The texts that the notice demands (四(一)4). */
    public enum Text {
        @Zh("典型做法")
        TYPICAL_PRACTICES,
        @Zh("建设亮点")
        HIGHLIGHTS,
        @Zh("突出成效")
        RESULTS;

        /** The rule that refuses a report without it. */
        String rule() {
            return name() + "_ARE_MISSING";
        }
    }

    /**
     * A report as it was submitted.
     *
     * @param version its version
     * @param on the day
     * @param at the position
     * @param paper the report's number or title
     * @param missing the texts that it lacks
     * @param transcribed whether it was entered from paper
     * @param exceptions today's rules that the paper does not meet
     */
    public record Submitted(
            int version,
            LocalDate on,
            long at,
            @Nullable String paper,
            List<Text> missing,
            boolean transcribed,
            List<String> exceptions) {
        public Submitted {
            missing = List.copyOf(missing);
            exceptions = List.copyOf(exceptions);
        }
    }

    /** Whether a report lies with the bureau or was accepted by it. */
    boolean handedIn() {
        return standing == Standing.SUBMITTED || standing == Standing.ACCEPTED;
    }

    ReportFact passed(LocalDate day, long position) {
        return new ReportFact(
                clusterId,
                round,
                day,
                standing == Standing.TAKEN_BACK ? Standing.AWAITED : standing,
                submitted,
                returned,
                returnedOn,
                reason,
                position);
    }

    ReportFact fallen(@Nullable String why, long position) {
        return new ReportFact(
                clusterId, round, null, Standing.TAKEN_BACK, submitted, returned, returnedOn, why, position);
    }

    ReportFact submitted(Submitted report) {
        return new ReportFact(
                clusterId, round, passedOn, Standing.SUBMITTED, report, returned, returnedOn, reason, report.at());
    }

    ReportFact returned(String why, LocalDate day, long position) {
        return new ReportFact(
                clusterId, round, passedOn, Standing.RETURNED, submitted, returned + 1, day, why, position);
    }

    ReportFact received(long position) {
        return new ReportFact(
                clusterId, round, passedOn, Standing.ACCEPTED, submitted, returned, returnedOn, reason, position);
    }
}
