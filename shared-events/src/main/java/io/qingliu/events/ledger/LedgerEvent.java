package io.qingliu.events.ledger;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ids.StreamId;

/** Facts about the ledger itself 台账. */
public sealed interface LedgerEvent extends DomainEvent permits LedgerOpened, ParkedEventSetAside {
    /** The stream's id. */
    LedgerId ledgerId();

    @Override
    default StreamId stream() {
        return ledgerId();
    }
}
