package io.qingliu.store;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A part of the ledger that is read at once.
 *
 * @param after only events behind this position
 * @param upTo and none behind this one
 * @param types only events of these stored names; null for all
 * @param cluster only events of this cluster's history; null for all
 */
public record LedgerWindow(
        long after,
        long upTo,
        @Nullable Set<String> types,
        @Nullable String cluster) {
    public LedgerWindow {
        types = types == null ? null : new TreeSet<>(types);
    }
}
