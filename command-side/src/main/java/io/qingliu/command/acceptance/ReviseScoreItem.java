package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.Sha256;
import java.util.List;

/**
 * An assessor changes the points that an item was given in this round.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 * @param itemId which item
 * @param after points as they shall be, in the scale of the rubric
 * @param reason why they change
 * @param evidence digests of the files that show it
 * @param problems problems that the points rest on
 */
@Asks(
        zh = "修改评分",
        en = "Change the points that an item was given in this round (proposed).",
        by = {Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT})
public record ReviseScoreItem(
        AcceptanceId acceptanceId,
        CommandContext context,
        ItemId itemId,
        long after,
        String reason,
        List<Sha256> evidence,
        List<ProblemId> problems)
        implements AcceptanceCommand {
    public ReviseScoreItem {
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }
}
