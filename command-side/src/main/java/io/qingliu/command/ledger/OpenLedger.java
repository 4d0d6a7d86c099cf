package io.qingliu.command.ledger;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.ids.LedgerId;

/**
 * Puts the ledger into use; the first thing that is ever asked of it.
 *
 * @param ledgerId the stream, opened by this command
 * @param context who asks, when it happened
 * @param illustrative whether all that follows is invented (rulings §27); for ever
 * @param statement what the ledger is for
 */
@Asks(
        zh = "启用台账",
        en = "Put the ledger into use, as a real or for ever as an illustrative one (proposed).",
        by = {Role.SYSTEM_ADMIN, Role.AUTOMATION})
public record OpenLedger(LedgerId ledgerId, CommandContext context, boolean illustrative, String statement)
        implements LedgerCommand, Opening {}
