package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary reports of passed rounds. A report must tell typical practices, highlights and results (notice 四(一)4); one that
 * lacks a text is refused, so that only one from paper can lack it.
 *
 * @param head what every answer says of itself
 * @param counts how many there are
 * @param reports in the order of clusters and rounds
 */
record ReportsView(@JsonUnwrapped AnswerHead head, Counts counts, List<ReportRow> reports) {
    ReportsView {
        reports = List.copyOf(reports);
    }

    /**
     * Numbers, of the clusters that were asked for.
     *
     * @param passed rounds whose pass stands
     * @param awaited those of them of which no report has come
     * @param submitted reports that lie with the bureau
     * @param returned reports that were returned and not submitted again
     * @param accepted reports that the bureau accepted
     * @param lacking reports, in whatever standing, that lack one of the three texts
     */
    record Counts(int passed, int awaited, int submitted, int returned, int accepted, int lacking) {}

    /**
     * A report.
     *
     * @param cluster its cluster
     * @param round the round that was passed
     * @param standing how it stands
     * @param standingZh the same in Chinese
     * @param passedOn the day of the pass; null where that does not stand any more
     * @param daysWaiting days since the pass while no report has come, or since the return; null else
     * @param version the version that was last submitted
     * @param submittedOn the day of that
     * @param paper its number or title
     * @param missing the texts that it lacks
     * @param missingZh the same in Chinese
     * @param returned how often it was returned
     * @param reason why it was last returned, or may not be submitted
     * @param transcribed whether it was entered from paper
     * @param exceptions today's rules that the paper does not meet
     * @param position the event that says how it stands
     */
    record ReportRow(
            ClusterRow cluster,
            int round,
            ReportFact.Standing standing,
            String standingZh,
            @Nullable LocalDate passedOn,
            @Nullable Long daysWaiting,
            @Nullable Integer version,
            @Nullable LocalDate submittedOn,
            @Nullable String paper,
            List<ReportFact.Text> missing,
            String missingZh,
            int returned,
            @Nullable String reason,
            boolean transcribed,
            List<String> exceptions,
            long position) {
        ReportRow {
            missing = List.copyOf(missing);
            exceptions = List.copyOf(exceptions);
        }
    }
}
