package io.qingliu.command.park;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.YetToCome;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ParkId;
import java.util.List;

/**
 * The municipal bureau records that a park was split.
 *
 * @param parkId the stream
 * @param context who asks, when it happened
 * @param successors the parks that follow, at least two
 * @param reason why
 */
@Asks(zh = "园区拆分", en = "Record that a park ended and others follow it (proposed).", by = Role.MUNICIPAL_BUREAU)
public record SplitPark(
        ParkId parkId, CommandContext context, @YetToCome List<ParkId> successors, String reason)
        implements ParkCommand {
    public SplitPark {
        successors = List.copyOf(successors);
    }
}
