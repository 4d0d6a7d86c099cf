package io.qingliu.command.park;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ParkId;
import org.jspecify.annotations.Nullable;

/**
 * The municipal bureau says or corrects whether a park lies within another.
 *
 * @param parkId the stream
 * @param context who asks, when it happened
 * @param within the park that contains it, absent where none does
 * @param reason why
 */
@Asks(zh = "说明园区包含关系", en = "Say or correct whether a park lies within another (proposed).", by = Role.MUNICIPAL_BUREAU)
public record DeclareParkContainment(
        ParkId parkId, CommandContext context, @Nullable ParkId within, String reason) implements ParkCommand {}
