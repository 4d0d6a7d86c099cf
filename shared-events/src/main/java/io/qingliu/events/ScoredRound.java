package io.qingliu.events;

import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;
import java.util.List;

/**
 * The sheet of a concluded round, as one stage hands it to the next: a failed round to the cycle that follows it, the completed
 * cycle to its own round, which opens with these points where it is judged by the same version of the rubric (rulings §21).
 *
 * @param acceptanceId the round that was scored
 * @param rubric the version it was scored by
 * @param scale how many steps make one point: 10 means tenths
 * @param points points of each item that was scored, in the scale
 * @param notApplicable items declared not applicable
 * @param standingVetoes veto items that stood at the conclusion
 */
public record ScoredRound(
        @Zh("验收轮次") AcceptanceId acceptanceId,
        @Zh("评分细则") RubricRef rubric,
        @Zh("计分精度") int scale,
        @Zh("各项得分") List<ItemPoints> points,
        @Zh("不适用项") List<ItemId> notApplicable,
        @Zh("否决项") List<ItemId> standingVetoes) {
    public ScoredRound {
        points = List.copyOf(points);
        notApplicable = List.copyOf(notApplicable);
        standingVetoes = List.copyOf(standingVetoes);
    }
}
