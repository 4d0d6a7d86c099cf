package io.qingliu.command.kernel;

import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerUnavailable;
import java.util.function.BooleanSupplier;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.jspecify.annotations.Nullable;

/**
 * Streams that were just worked on, kept while memory allows it, so that the next command need not read them again.
 *
 * <p>Another process may have written to a stream meanwhile. Nothing wrong can come of it: an event that was decided on an
 * old state meets the stream's unique index. But a refusal may be out of date, so whatever failed on a kept state is tried once more
 * on a freshly read one ({@link #orAfresh}). What is decided within a batch is not durable yet and is not kept.
 */
public final class HotStreams implements Cache {
    private final Cache kept = new WeakReferenceCache();
    private final BooleanSupplier withinBatch;
    private final ThreadLocal<Boolean> served = ThreadLocal.withInitial(() -> false);

    private HotStreams(BooleanSupplier withinBatch) {
        this.withinBatch = withinBatch;
    }

    /** Nothing kept yet, of the streams that an engine stores. */
    public static HotStreams of(LedgerEngine engine) {
        return new HotStreams(engine::withinBatch);
    }

    /** Runs a command, and where it fails on a kept state, once more: its failure has removed that state. */
    void orAfresh(Runnable command) {
        served.set(false);
        try {
            command.run();
        } catch (RuntimeException e) {
            if (!served.get() || LedgerUnavailable.isBehind(e)) {
                throw e;
            }
            command.run();
        } finally {
            served.remove();
        }
    }

    @Override
    public <K, V> @Nullable V get(K key) {
        @Nullable V state = withinBatch.getAsBoolean() ? null : kept.get(key);
        if (state != null) {
            served.set(true);
        }
        return state;
    }

    @Override
    public void put(Object key, Object value) {
        if (withinBatch.getAsBoolean()) {
            kept.remove(key);
        } else {
            kept.put(key, value);
        }
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return !withinBatch.getAsBoolean() && kept.putIfAbsent(key, value);
    }

    @Override
    public boolean remove(Object key) {
        return kept.remove(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return kept.containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return kept.registerCacheEntryListener(listener);
    }
}
