package io.qingliu.standalone.illustrative;

import io.qingliu.events.ledger.LedgerOpened;
import io.qingliu.store.LedgerEngine;
import java.util.List;

/** Whether the ledger is marked illustrative by its first event, which alone allows the simulated clock (rulings §27). */
final class IllustrativeMark {
    private final LedgerEngine ledger;
    private volatile boolean seen;

    IllustrativeMark(LedgerEngine ledger) {
        this.ledger = ledger;
    }

    /** Whether the ledger holds nothing yet. */
    boolean isEmpty() {
        return !seen && ledger.createHeadToken() == null;
    }

    /** Whether the mark stands. */
    boolean stands() {
        if (!seen) {
            seen = ledger.readAt(List.of(1L)).stream()
                    .anyMatch(first -> first.getPayload() instanceof LedgerOpened opened && opened.illustrative());
        }
        return seen;
    }
}
