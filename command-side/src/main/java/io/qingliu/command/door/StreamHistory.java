package io.qingliu.command.door;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Zh;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What happened in a stream since a version that somebody saw. */
final class StreamHistory {
    private final EventStore events;

    StreamHistory(EventStore events) {
        this.events = events;
    }

    /**
     * One change.
     *
     * @param version the stream's version with this event
     * @param event the event's name
     * @param zh the event in Chinese
     * @param recordedAt when it was recorded
     * @param role in which role it was entered
     */
    record Change(long version, String event, String zh, String recordedAt, String role) {}

    List<Change> after(String stream, long version) {
        return events.readEvents(stream, version + 1)
                .asStream()
                .map(StreamHistory::change)
                .toList();
    }

    private static Change change(DomainEventMessage<?> message) {
        Zh word = message.getPayloadType().getAnnotation(Zh.class);
        String role = message.getPayload() instanceof DomainEvent event
                ? event.context().role().name()
                : "";
        return new Change(
                message.getSequenceNumber(),
                message.getPayloadType().getSimpleName(),
                word == null ? message.getPayloadType().getSimpleName() : word.value(),
                message.getTimestamp().toString(),
                role);
    }
}
