package io.qingliu.query.scoreprovenance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which assessors' scores deviate most from what spot checks found.
 *
 * @param head how complete the answer is
 * @param checks how many findings of experts there are
 * @param checkedItems how many items they looked at
 * @param withPoints on how many of those the expert said how many points they would give
 * @param compared how many of these could be compared: the cluster had a concluded round before the finding in which the item has
 *     points
 * @param assessors each assessor who can be compared, the greatest mean deviation first, then the larger sample, then by name
 */
public record DeviationsView(
        @JsonUnwrapped AnswerHead head,
        long checks,
        long checkedItems,
        long withPoints,
        long compared,
        List<AssessorRow> assessors) {

    /**
     * An assessor.
     *
     * @param assessor who, a pseudonym
     * @param sample how many items could be compared
     * @param clusters in how many clusters
     * @param meanDeviation the mean of the deviations without their signs, in points
     * @param meanBias the mean with their signs: above 0 where the assessor gave more than the expert
     * @param greatest the greatest deviation without its sign
     * @param items what was compared
     */
    public record AssessorRow(
            String assessor,
            long sample,
            long clusters,
            Exact meanDeviation,
            Exact meanBias,
            Exact greatest,
            List<ComparedItem> items) {}

    /**
     * An item that was scored and checked.
     *
     * @param clusterId the cluster
     * @param round the concluded round that is compared
     * @param item which item
     * @param assessorPoints what the assessor gave, in points
     * @param expertPoints what the expert would give, in points
     * @param deviation the difference
     * @param scoredAt the position of the assessor's step
     * @param checkedAt the position of the expert's finding
     * @param expert the expert, a pseudonym
     * @param checkedOn the day of the finding
     * @param finding what the expert found
     */
    public record ComparedItem(
            String clusterId,
            int round,
            String item,
            Exact assessorPoints,
            Exact expertPoints,
            Exact deviation,
            long scoredAt,
            long checkedAt,
            String expert,
            @Nullable LocalDate checkedOn,
            String finding) {}
}
