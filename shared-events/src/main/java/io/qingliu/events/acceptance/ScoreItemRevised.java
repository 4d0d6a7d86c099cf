package io.qingliu.events.acceptance;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * An assessor changed the points that an item was given in this round.
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param itemId which item
 * @param before points as they were, in the scale
 * @param after points as they are now, in the scale
 * @param maxPoints the most the item is worth, in the scale
 * @param scale how many steps make one point
 * @param reason why they were changed
 * @param assessor who changed them
 * @param evidence digests of the files that show it
 * @param problems problems that the points rest on
 */
@Zh("评分项已修改")
public record ScoreItemRevised(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("评分项") ItemId itemId,
        @Zh("原得分") long before,
        @Zh("现得分") long after,
        @Zh("满分") long maxPoints,
        @Zh("计分精度") int scale,
        @Zh("修改原因") String reason,
        @Zh("评分人") ActorId assessor,
        @Zh("佐证") List<Sha256> evidence,
        @Zh("相关问题") List<ProblemId> problems)
        implements AcceptanceEvent {
    public ScoreItemRevised {
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }
}
