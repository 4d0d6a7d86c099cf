package io.qingliu.store;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads on in batches. A batch that is not full ends the stream without another question to the database; who asks again
 * after the end, as Axon's tailing readers do, gets what has come since.
 */
final class Batches<T> extends Spliterators.AbstractSpliterator<T> {
    private final Function<@Nullable T, List<T>> next;
    private final int size;
    private Iterator<T> batch = List.<T>of().iterator();
    private @Nullable T last;
    private boolean ended;

    private Batches(int size, Function<@Nullable T, List<T>> next) {
        super(Long.MAX_VALUE, NONNULL | ORDERED);
        this.size = size;
        this.next = next;
    }

    /**
     * @param size how many a full batch has
     * @param next the batch after an item, or the first one for null
     */
    static <T> Stream<T> stream(int size, Function<@Nullable T, List<T>> next) {
        return StreamSupport.stream(new Batches<>(size, next), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!batch.hasNext()) {
            if (ended) {
                ended = false;
                return false;
            }
            List<T> items = next.apply(last);
            batch = items.iterator();
            ended = items.size() < size;
            if (!batch.hasNext()) {
                ended = false;
                return false;
            }
        }
        T item = batch.next();
        last = item;
        action.accept(item);
        return true;
    }
}
