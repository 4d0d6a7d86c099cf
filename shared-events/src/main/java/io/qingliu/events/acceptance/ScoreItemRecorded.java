package io.qingliu.events.acceptance;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessor gave an item its points in this round, for the first time or after it was declared not applicable.
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param itemId which item
 * @param before points carried from the round before, where there are any
 * @param after points given, in the scale
 * @param maxPoints the most the item is worth, in the scale
 * @param scale how many steps make one point
 * @param reason why, for instance what was deducted
 * @param assessor who gave them
 * @param evidence digests of the files that show it
 * @param problems problems that the points rest on
 */
@Zh("评分项已评分")
public record ScoreItemRecorded(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("评分项") ItemId itemId,
        @Zh("承接得分") @Nullable Long before,
        @Zh("得分") long after,
        @Zh("满分") long maxPoints,
        @Zh("计分精度") int scale,
        @Zh("理由") @Nullable String reason,
        @Zh("评分人") ActorId assessor,
        @Zh("佐证") List<Sha256> evidence,
        @Zh("相关问题") List<ProblemId> problems)
        implements AcceptanceEvent {
    public ScoreItemRecorded {
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }
}
