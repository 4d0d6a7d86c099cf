package io.qingliu.command.park;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ParkId;

/**
 * The municipal bureau records that a park became part of another.
 *
 * @param parkId the stream
 * @param context who asks, when it happened
 * @param into the park that follows
 * @param reason why
 */
@Asks(zh = "园区合并", en = "Record that a park became part of another (proposed).", by = Role.MUNICIPAL_BUREAU)
public record MergePark(ParkId parkId, CommandContext context, ParkId into, String reason) implements ParkCommand {}
