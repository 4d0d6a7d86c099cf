package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Zh;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be finished, that which is due first in front; without a period, by the Sunday of the day's week, and all that is late.
 *
 * @param head what every answer says of itself
 * @param weekFrom the Monday of the day's week
 * @param weekTo its Sunday
 * @param counts how much there is
 * @param work one page
 * @param next the cursor of the page behind it; null at the end
 */
record WorklistView(
        @JsonUnwrapped AnswerHead head,
        LocalDate weekFrom,
        LocalDate weekTo,
        Counts counts,
        List<WorkRow> work,
        @Nullable String next) {
    WorklistView {
        work = List.copyOf(work);
    }

    /**
     * Numbers, of the clusters in scope that were asked for.
     *
     * @param clusters how many clusters
     * @param all all that has a day and is not done
     * @param withoutDay open problems that neither plan nor schedule gives a day
     * @param asked what was asked for
     * @param late what of that is past due
     */
    record Counts(int clusters, int all, int withoutDay, int asked, int late) {}

    /** What is to be done. */
    enum Task {
        /** Fix a problem. */
        @Zh("整改问题")
        FIX,
        /** Verify a fix; the fixer does not. */
        @Zh("核验整改")
        VERIFY,
        /** Reach a node of the schedule that is not a fix. */
        @Zh("完成工期节点")
        MILESTONE
    }
}
