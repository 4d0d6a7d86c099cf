package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ItemId;

/**
 * An assessor declares that an item does not apply to the cluster.
 *
 * @param acceptanceId the stream
 * @param context who asks, when it happened
 * @param itemId which item
 * @param reason why it does not apply
 */
@Asks(
        zh = "申明不适用",
        en = "Declare that an item does not apply to the cluster (rulings §6).",
        by = {Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT})
public record DeclareItemNotApplicable(AcceptanceId acceptanceId, CommandContext context, ItemId itemId, String reason)
        implements AcceptanceCommand {}
