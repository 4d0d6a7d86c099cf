package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;

/**
 * A unit takes back its signature, or the municipal bureau either one.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 * @param role whose signature
 * @param reason why
 */
@Asks(
        zh = "撤回签字",
        en = "Take back a signature before the conclusion (rulings §21).",
        by = {Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT, Role.MUNICIPAL_BUREAU})
public record VoidSignature(AcceptanceId acceptanceId, CommandContext context, Role role, String reason)
        implements AcceptanceCommand {}
