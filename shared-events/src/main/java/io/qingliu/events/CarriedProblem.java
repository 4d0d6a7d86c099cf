package io.qingliu.events;

import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import java.util.List;

/**
 * A problem as one stage names it to the next: still open, found by a failed acceptance or a later check, or moved by a split.
 *
 * @param problemId its id, kept
 * @param code its code in the taxonomy
 * @param severity its grade
 * @param part where it lies
 * @param description what is wrong
 * @param scoreItems the score items it bears on
 */
public record CarriedProblem(
        @Zh("问题编号") ProblemId problemId,
        @Zh("问题代码") ProblemCode code,
        @Zh("问题等级") Severity severity,
        @Zh("所属部分") ProblemPart part,
        @Zh("问题描述") String description,
        @Zh("涉及评分项") List<ItemId> scoreItems) {
    public CarriedProblem {
        scoreItems = List.copyOf(scoreItems);
    }
}
