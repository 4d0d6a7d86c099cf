package io.qingliu.query.integrity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Severity;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.FactShown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which problems were lowered in severity before the remediation was completed.
 *
 * @param head how complete the answer is
 * @param regrades how often a grade was changed at all
 * @param lowered how often it was lowered
 * @param beforeCompletion how often before the cycle was completed, or while it is not yet
 * @param rows those, by cluster and in the order of the ledger
 */
record DowngradesView(
        @JsonUnwrapped AnswerHead head, long regrades, long lowered, long beforeCompletion, List<DowngradeRow> rows) {

    /**
     * A lowered grade.
     *
     * @param name the cluster
     * @param cycle the remediation cycle
     * @param problemId the problem
     * @param description what is wrong
     * @param before its grade before
     * @param beforeZh the same in Chinese
     * @param after its grade from then on
     * @param afterZh the same in Chinese
     * @param reason why
     * @param evidence digests of the files named
     * @param by by whom and when
     * @param completedOn the day on which the cycle was completed; null where it is not yet
     * @param completedAt the position of that
     * @param daysBefore days between the two
     * @param recordedAfter whether it was written down only after the completion was
     * @param unblocked whether the grade before would have blocked the completion and the grade after does not, as the policy of the
     *     cycle says; unknown where its opening was erased
     * @param policy that policy
     */
    record DowngradeRow(
            @JsonUnwrapped ClusterName name,
            int cycle,
            String problemId,
            @Nullable String description,
            Severity before,
            String beforeZh,
            Severity after,
            String afterZh,
            String reason,
            List<String> evidence,
            FactShown by,
            @Nullable LocalDate completedOn,
            @Nullable Long completedAt,
            @Nullable Long daysBefore,
            boolean recordedAfter,
            @Nullable Boolean unblocked,
            @Nullable String policy) {}
}
