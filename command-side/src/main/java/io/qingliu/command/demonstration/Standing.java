package io.qingliu.command.demonstration;

import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the cluster stands towards the conditions of the demonstration, as far as it is known; each is null while it is not met.
 *
 * @param remediationCompletedOn the day on which the remediation was completed
 * @param passedRound the passed round that stands
 * @param summaryReportId the report that lies with the municipal bureau
 */
record Standing(
        @Nullable LocalDate remediationCompletedOn,
        @Nullable AcceptanceId passedRound,
        @Nullable SummaryReportId summaryReportId) {
    /** Nothing is known. */
    static final Standing UNKNOWN = new Standing(null, null, null);

    /** Whether the remediation was completed on or before the last day; a day of entry plays no part. */
    boolean meets(LocalDate cutOffOn) {
        return remediationCompletedOn != null && !remediationCompletedOn.isAfter(cutOffOn);
    }

    /** The conditions that are not met. */
    List<DemonstrationRule> against(LocalDate cutOffOn) {
        List<DemonstrationRule> against = new ArrayList<>();
        if (passedRound == null) {
            against.add(DemonstrationRule.NO_PASSED_ROUND);
        } else if (!meets(cutOffOn)) {
            against.add(DemonstrationRule.COMPLETED_AFTER_THE_CUT_OFF);
        }
        if (summaryReportId == null) {
            against.add(DemonstrationRule.NO_SUMMARY_REPORT);
        }
        return against;
    }
}
