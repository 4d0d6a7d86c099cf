package io.qingliu.query.integrity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.FactShown;
import java.time.LocalDate;
import java.util.List;

/**
 * Which clusters passed but relapsed soon.
 *
 * @param head how complete the answer is; its filter shows the months
 * @param passed clusters with a passed round that was not annulled
 * @param observed how many of them have been observed for all these months since every such round, on the day
 * @param relapsed how many relapsed within them
 * @param relapsedLater how many relapsed only later
 * @param rows the relapses, by cluster and in the order of the ledger
 */
record RelapsesView(
        @JsonUnwrapped AnswerHead head,
        long passed,
        long observed,
        long relapsed,
        long relapsedLater,
        List<RelapseRow> rows) {

    /**
     * A relapse.
     *
     * @param name the cluster
     * @param acceptanceId the round that had passed
     * @param passedOn the day on which it was concluded
     * @param passed the conclusion
     * @param reopenedOn the day on which the relapse was found
     * @param reopened the finding
     * @param days days between the two
     * @param finding what was found, in words
     * @param problems the problems found
     */
    record RelapseRow(
            @JsonUnwrapped ClusterName name,
            String acceptanceId,
            LocalDate passedOn,
            FactShown passed,
            LocalDate reopenedOn,
            FactShown reopened,
            long days,
            String finding,
            List<String> problems) {}
}
