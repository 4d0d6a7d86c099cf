package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clusters that are out of scope on the day, and whether an enterprise speaks against it (notice 一: those without an
 * enterprise are not in scope).
 *
 * @param head what every answer says of itself
 * @param counts how many there are
 * @param clusters in the order of their ids
 */
record ExcludedView(@JsonUnwrapped AnswerHead head, Counts counts, List<ExcludedRow> clusters) {
    ExcludedView {
        clusters = List.copyOf(clusters);
    }

    /**
     * Numbers.
     *
     * @param excluded clusters out of scope that were asked for
     * @param withEnterprise those of them that have an enterprise now
     */
    record Counts(int excluded, int withEnterprise) {}

    /**
     * A cluster that is out of scope.
     *
     * @param cluster which
     * @param determinedOn the day of the latest determination; null where that is not known
     * @param reason why it is out of scope
     * @param enterpriseCount how many enterprises that determination counted
     * @param hasEnterprise whether that count is above 0 or an enterprise was surveyed on or after that day
     * @param enterprises the enterprises surveyed on or after that day
     * @param earlierEnterprises how many of the enterprises surveyed were surveyed before it
     * @param restsOn the positions of the events that it rests on
     */
    record ExcludedRow(
            ClusterRow cluster,
            @Nullable LocalDate determinedOn,
            @Nullable String reason,
            @Nullable Integer enterpriseCount,
            boolean hasEnterprise,
            List<EnterpriseRow> enterprises,
            int earlierEnterprises,
            List<Long> restsOn) {
        ExcludedRow {
            enterprises = List.copyOf(enterprises);
            restsOn = List.copyOf(restsOn);
        }
    }
}
