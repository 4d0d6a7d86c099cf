package io.qingliu.command.ledger;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about the ledger as a whole. */
public sealed interface LedgerCommand extends Command permits OpenLedger, SetAsideParkedEvent {
    /** The ledger. */
    LedgerId ledgerId();

    @Override
    default StreamId stream() {
        return ledgerId();
    }
}
