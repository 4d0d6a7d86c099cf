package io.qingliu.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/**
 * The events of several commands that will be appended all or nothing. Bound to the thread that handles the commands; a
 * later command of the same batch already sees the events of the earlier ones.
 */
final class Together {
    private final List<DomainEventMessage<?>> collected = new ArrayList<>();

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
