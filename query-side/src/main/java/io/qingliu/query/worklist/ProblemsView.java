package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.kernel.AnswerHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problems, those that are due first in front; those without a day last.
 *
 * @param head what every answer says of itself
 * @param counts how many there are
 * @param owners who has to do what is past due
 * @param problems one page
 * @param next the cursor of the page behind it; null at the end
 */
record ProblemsView(
        @JsonUnwrapped AnswerHead head,
        Counts counts,
        List<OwnerRow> owners,
        List<ProblemRow> problems,
        @Nullable String next) {
    ProblemsView {
        owners = List.copyOf(owners);
        problems = List.copyOf(problems);
    }

    /**
     * Numbers.
     *
     * @param all problems of the clusters that were asked for
     * @param asked those that were asked for
     * @param open those of them that are open
     * @param late those open whose day has passed
     * @param withoutDay those open that no plan gives a day
     */
    record Counts(int all, int asked, int open, int late, int withoutDay) {}

    /**
     * Who has to do what is past due, among those that were asked for.
     *
     * @param organisation which
     * @param late how many problems
     * @param mostDaysLate of the one that is latest
     */
    record OwnerRow(String organisation, int late, long mostDaysLate) {}
}
