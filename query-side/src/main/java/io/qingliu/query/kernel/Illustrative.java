package io.qingliu.query.kernel;

import io.qingliu.events.ledger.LedgerOpened;
import io.qingliu.store.LedgerEngine;
import java.util.List;
import java.util.Optional;

/**
 * Whether the ledger holds invented data. Its first event says so for ever (rulings §27), so the answer is read once.
 */
public final class Illustrative {
    private static final long FIRST = 1;

    private final LedgerEngine engine;
    private volatile Optional<Boolean> answer = Optional.empty();

    /** Reads through an engine. */
    public Illustrative(LedgerEngine engine) {
        this.engine = engine;
    }

    /** Whether every figure must carry the mark 演示数据; an empty ledger need not. */
    public boolean ledger() {
        if (answer.isEmpty()) {
            engine.readAt(List.of(FIRST)).stream()
                    .map(Recorded::of)
                    .findFirst()
                    .ifPresent(first -> answer = Optional.of(first.as(LedgerOpened.class)
                            .map(LedgerOpened::illustrative)
                            .orElse(false)));
        }
        return known();
    }

    /** What is known of it without asking the database. */
    boolean known() {
        return answer.orElse(false);
    }
}
