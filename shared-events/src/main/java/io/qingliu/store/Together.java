package io.qingliu.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/**
 * The events of several commands that will be appended all or nothing. Bound to the thread that handles the commands; a
 * later command of the same batch already sees the events of the earlier ones.
 */
final class Together {
    private final List<DomainEventMessage<?>> collected = new ArrayList<>();
    private final Map<String, List<DomainEventMessage<?>>> stored = new HashMap<>();

    /**
     * The stored events of a stream, read once for the whole batch. Where somebody else appends to a stream meanwhile that the
     * batch appends to, the stream's numbers collide and nothing is written.
     *
     * @param read reads them all
     */
    List<DomainEventMessage<?>> stored(String stream, long fromSeq, Supplier<List<DomainEventMessage<?>>> read) {
        List<DomainEventMessage<?>> all = stored.get(stream);
        if (all == null) {
            all = read.get();
            stored.put(stream, all);
        }
        return fromSeq == 0
                ? all
                : all.stream()
                        .filter(event -> event.getSequenceNumber() >= fromSeq)
                        .toList();
    }

    void add(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> message)) {
                throw new IllegalArgumentException("only events of streams are written, not " + event.getPayloadType());
            }
            collected.add(message);
        }
    }

    List<DomainEventMessage<?>> all() {
        return List.copyOf(collected);
    }

    List<DomainEventMessage<?>> ofStream(String stream, long fromSeq) {
        return collected.stream()
                .filter(event -> event.getAggregateIdentifier().equals(stream) && event.getSequenceNumber() >= fromSeq)
                .toList();
    }
}
