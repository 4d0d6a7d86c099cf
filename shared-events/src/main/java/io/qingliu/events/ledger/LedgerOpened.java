package io.qingliu.events.ledger;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.LedgerId;

/**
 * The ledger was put into use. Always its first event.
 *
 * @param ledgerId the stream
 * @param context day, person, role, basis and source
 * @param illustrative whether all that follows is invented (rulings §27); for ever
 * @param statement what the ledger is for
 */
@Zh("台账已启用")
public record LedgerOpened(
        LedgerId ledgerId,
        EventContext context,
        @Zh("演示台账") boolean illustrative,
        @Zh("说明") String statement) implements LedgerEvent {}
