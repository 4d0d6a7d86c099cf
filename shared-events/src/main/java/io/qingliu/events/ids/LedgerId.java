package io.qingliu.events.ids;

/**
 * The ledger itself: its opening and the acts that concern it as a whole.
 *
 * @param value the id, {@code ledger-…}
 */
public record LedgerId(String value) implements StreamId {
    public LedgerId {
        Ids.require("ledger-", value);
    }
}
