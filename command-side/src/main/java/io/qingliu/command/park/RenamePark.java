package io.qingliu.command.park;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ParkId;

/**
 * The municipal bureau gives a park another name.
 *
 * @param parkId the stream
 * @param context who asks, when it happened
 * @param after its name from now on
 * @param reason why
 */
@Asks(zh = "园区更名", en = "Give a park another name (proposed).", by = Role.MUNICIPAL_BUREAU)
public record RenamePark(ParkId parkId, CommandContext context, String after, String reason) implements ParkCommand {}
