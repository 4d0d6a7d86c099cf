package io.qingliu.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/**
 * The highest ledger position that this process knows of. It hears of its own appends at once and of those of other
 * processes through {@link HeadNews}; it never runs ahead of what is committed.
 */
public final class LedgerHead {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private volatile long known;
    private volatile long own;

    /** The highest position known, 0 where none is. */
    public long known() {
        return known;
    }

    /** The highest position that this process itself appended. */
    long own() {
        return own;
    }

    /** Tells that this process appended up to {@code position}. */
    void appended(long position) {
        lock.lock();
        try {
            own = Math.max(own, position);
        } finally {
            lock.unlock();
        }
        advanceTo(position);
    }

    /**
     * Waits until {@code position} is known to be committed.
     *
     * @return whether it is; false where the time ran out
     */
    public boolean await(long position, Duration timeout) throws InterruptedException {
        if (known >= position) {
            return true;
        }
        long nanos = timeout.toNanos();
        lock.lockInterruptibly();
        try {
            while (known < position) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = moved.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Calls {@code listener} with each new head, on the thread that learned of it: it must be quick and must not throw.
     *
     * @return stops the calls
     */
    public AutoCloseable onMove(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells that {@code position} is committed. Older news than what is known changes nothing. */
    public void advanceTo(long position) {
        lock.lock();
        try {
            if (position <= known) {
                return;
            }
            known = position;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.forEach(listener -> listener.accept(position));
    }
}
