package io.qingliu.command.ledger;

import io.qingliu.command.kernel.AboutAnEvent;
import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.LedgerId;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Settles that a follower leaves out an event that it cannot handle and has parked, so that the later ones of the same cluster
 * go on. To be asked after a person has looked at the cause, and has seen to the consequence by hand where there is one.
 *
 * @param ledgerId the stream
 * @param context who asks, when it happened
 * @param follower name of the follower that parked it: {@code automations}, or the projection's
 * @param position where the parked event stands in the ledger
 * @param eventId its id
 * @param eventType its stored name
 * @param clusterId the cluster whose history it is part of, where it belongs to one
 * @param reason why, and what was done instead
 */
@Asks(
        zh = "搁置暂存事件",
        en = "Leave out an event that a follower of the ledger cannot handle and has parked (proposed).",
        by = Role.SYSTEM_ADMIN)
public record SetAsideParkedEvent(
        LedgerId ledgerId,
        CommandContext context,
        String follower,
        long position,
        String eventId,
        String eventType,
        @Nullable ClusterId clusterId,
        String reason)
        implements LedgerCommand, AboutAnEvent {
    @Override
    public OptionalLong eventPosition() {
        return OptionalLong.of(position);
    }
}
