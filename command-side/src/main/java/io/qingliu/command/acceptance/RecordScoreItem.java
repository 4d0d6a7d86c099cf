package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessor gives an item its points: for the first time in this round, or after it was declared not applicable.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 * @param itemId which item
 * @param after points, in the scale of the rubric
 * @param reason why, for instance what was deducted
 * @param evidence digests of the files that show it
 * @param problems problems that the points rest on
 */
@Asks(
        zh = "评分",
        en = "Give an item its points (notice 四(一)4, 四(二)3).",
        by = {Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT})
public record RecordScoreItem(
        AcceptanceId acceptanceId,
        CommandContext context,
        ItemId itemId,
        long after,
        @Nullable String reason,
        List<Sha256> evidence,
        List<ProblemId> problems)
        implements AcceptanceCommand {
    public RecordScoreItem {
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }
}
