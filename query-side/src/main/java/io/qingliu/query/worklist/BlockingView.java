package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Mark;
import io.qingliu.events.Severity;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The enterprises on whose survey rows open problems rest, and the score items that those problems bear on.
 *
 * @param head what every answer says of itself
 * @param counts how many there are
 * @param enterprises one page, in the order of clusters and rows
 * @param next the cursor of the page behind it; null at the end
 */
record BlockingView(
        @JsonUnwrapped AnswerHead head,
        Counts counts,
        List<BlockingRow> enterprises,
        @Nullable String next) {
    BlockingView {
        enterprises = List.copyOf(enterprises);
    }

    /**
     * Numbers, of the clusters in scope that were asked for.
     *
     * @param surveyed enterprises surveyed in the latest campaign
     * @param blocking enterprises with open problems, as asked for
     * @param openProblems open problems, as asked for
     * @param ofEnterprises those of them that rest on an enterprise's row
     */
    record Counts(int surveyed, int blocking, int openProblems, int ofEnterprises) {}

    /**
     * An enterprise.
     *
     * @param cluster its cluster
     * @param enterprise which
     * @param problems its open problems
     * @param items the score items that they bear on, each once
     * @param round the round whose points these are; null where none was opened
     * @param rubric the rubric behind them, with its version; null where none is known
     * @param mark where the rubric comes from
     * @param scale how many steps make one point
     */
    record BlockingRow(
            ClusterRow cluster,
            EnterpriseRow enterprise,
            List<BlockingProblem> problems,
            List<BlockedItem> items,
            @Nullable Integer round,
            @Nullable String rubric,
            @Nullable Mark mark,
            @Nullable Integer scale) {
        BlockingRow {
            problems = List.copyOf(problems);
            items = List.copyOf(items);
        }

        /** What orders them: the cluster, the row. */
        String key() {
            return cluster.clusterId() + " " + enterprise.rowId();
        }
    }

    /**
     * An open problem.
     *
     * @param problemId which
     * @param code its code
     * @param codeZh the same in Chinese
     * @param severity its grade
     * @param severityZh the same in Chinese
     * @param description in words
     * @param standing how it stands
     * @param standingZh the same in Chinese
     * @param dueOn by when it is to be fixed
     * @param daysLate days since then; 0 where that has not passed
     * @param items the score items that it bears on
     * @param restsOn the positions of the events that its standing rests on
     */
    record BlockingProblem(
            String problemId,
            String code,
            String codeZh,
            Severity severity,
            String severityZh,
            String description,
            Standing standing,
            String standingZh,
            @Nullable LocalDate dueOn,
            long daysLate,
            List<String> items,
            List<Long> restsOn) {
        BlockingProblem {
            items = List.copyOf(items);
            restsOn = List.copyOf(restsOn);
        }
    }

    /**
     * A score item that open problems bear on. Other problems may bear on it too: what is missing is not one enterprise's alone.
     *
     * @param itemId which
     * @param item what it is about; null where the rubric has no such item
     * @param maxPoints the most that it is worth, in the scale; null where the rubric has no such item
     * @param points what it has in the latest round; null where it was not scored
     * @param missingPoints what it lacks: all of it where it was not scored
     * @param missing the same as text
     * @param position the event that gave it its points; null where there is none in that round
     */
    record BlockedItem(
            String itemId,
            @Nullable String item,
            @Nullable Long maxPoints,
            @Nullable Long points,
            @Nullable Long missingPoints,
            @Nullable String missing,
            @Nullable Long position) {}
}
