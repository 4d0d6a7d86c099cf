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
 * @param stream only events of this stream; null for all
 */
public record LedgerWindow(
        long after,
        long upTo,
        @Nullable Set<String> types,
        @Nullable String cluster,
        @Nullable String stream) {
    public LedgerWindow {
        types = types == null ? null : new TreeSet<>(types);
    }

    /** Of all streams. */
    public LedgerWindow(long after, long upTo, @Nullable Set<String> types, @Nullable String cluster) {
        this(after, upTo, types, cluster, null);
    }

    /** The history of one cluster. */
    public static LedgerWindow ofCluster(String cluster, long upTo) {
        return new LedgerWindow(0, upTo, null, cluster, null);
    }

    /** One stream. */
    public static LedgerWindow ofStream(String stream, long upTo) {
        return new LedgerWindow(0, upTo, null, null, stream);
    }
}
