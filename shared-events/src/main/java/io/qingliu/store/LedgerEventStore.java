package io.qingliu.store;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * Axon's embedded event store, woken by the {@link LedgerHead}: also by appends of other processes and by batches, which
 * are durable only after the commands that filled them.
 */
public final class LedgerEventStore extends EmbeddedEventStore {

    private LedgerEventStore(Builder builder, LedgerHead head) {
        super(builder);
        head.onMove(position -> afterCommit(List.of()));
    }

    /**
     * A store over the engine.
     *
     * @param settings monitor, spans and delays as wanted; the engine is set here
     */
    public static LedgerEventStore over(LedgerEngine engine, Builder settings) {
        return new LedgerEventStore((Builder) settings.storageEngine(engine), engine.head());
    }

    /** A store over the engine with Axon's defaults. */
    public static LedgerEventStore over(LedgerEngine engine) {
        return over(engine, EmbeddedEventStore.builder());
    }
}
