package io.qingliu.query.scoreprovenance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Mark;
import io.qingliu.events.Verdict;
import io.qingliu.query.kernel.AnswerHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the score of a cluster rests on, item by item.
 *
 * @param head how complete the answer is
 * @param name the cluster
 * @param round the latest round; null where there was none
 * @param rubric the version of the rubric that judges it
 * @param mark where that version comes from
 * @param markZh the same in Chinese
 * @param total what the sheet amounts to
 * @param verdict the conclusion that stands in the round
 * @param standingVetoes vetoes that stand
 * @param itemsSettled how many items are scored or do not apply, bonus items apart
 * @param itemsInAll how many items there are, bonus items apart
 * @param items every item of the rubric, in its order
 */
public record ScoreBasisView(
        @JsonUnwrapped AnswerHead head,
        @JsonUnwrapped ClusterName name,
        @Nullable Integer round,
        @Nullable String rubric,
        @Nullable Mark mark,
        @Nullable String markZh,
        @Nullable TotalView total,
        @Nullable Verdict verdict,
        List<String> standingVetoes,
        long itemsSettled,
        long itemsInAll,
        List<ItemView> items) {

    /**
     * An item.
     *
     * @param item which
     * @param zh its name
     * @param en its English name
     * @param category its category
     * @param bonus whether it counts on top of the maximum
     * @param points its points, in the scale; null where it has none
     * @param maxPoints its maximum, in the scale
     * @param lostPoints what it lost, in the scale; 0 where it does not apply
     * @param shown its points as text
     * @param notApplicable whether it was declared not applicable
     * @param latest the step that gave it its points, or declared it not applicable; in an earlier round where they were
     *     carried
     * @param steps the positions of all its steps, in all rounds
     */
    public record ItemView(
            String item,
            String zh,
            String en,
            String category,
            boolean bonus,
            @Nullable Long points,
            long maxPoints,
            long lostPoints,
            @Nullable String shown,
            boolean notApplicable,
            @Nullable StepView latest,
            List<Long> steps) {}
}
