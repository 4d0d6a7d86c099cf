package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.acceptance.EssentialFinding;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessor ticks off one of the essentials; ticking it again replaces the tick.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 * @param itemId which essential
 * @param finding what was found
 * @param note remark
 * @param evidence digests of the files that show it
 */
@Asks(
        zh = "核对技术要点",
        en = "Tick off one of the acceptance essentials (notice 四: 验收技术要点).",
        by = {Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT})
public record TickEssential(
        AcceptanceId acceptanceId,
        CommandContext context,
        ItemId itemId,
        EssentialFinding finding,
        @Nullable String note,
        List<Sha256> evidence)
        implements AcceptanceCommand {
    public TickEssential {
        evidence = List.copyOf(evidence);
    }
}
