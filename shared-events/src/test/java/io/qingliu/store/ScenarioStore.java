package io.qingliu.store;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** A store as the fault scenarios see it: the ledger, or the stock engine that they are known to bite. */
interface ScenarioStore extends AutoCloseable {
    /** A transaction that has written a note and does not commit yet. */
    OpenTransaction begin(String text, Instant recordedAt);

    /** Writes and commits a note on a node, each with connections of its own. */
    void append(int node, String text, Instant recordedAt);

    /** Whether {@link #append} waits for an open transaction; the stock engine does not. */
    boolean waitsForOpenTransactions();

    /** Waits until an append waits inside the database. */
    void awaitBlocked();

    /** What is there after a token. */
    Page readAfter(@Nullable TrackingToken token);

    @Override
    void close();

    /** What a reader gets: texts, and the token to read on with. */
    record Page(List<String> texts, @Nullable TrackingToken token) {}

    /** Ends a transaction. */
    interface OpenTransaction {
        void commit();
    }
}
