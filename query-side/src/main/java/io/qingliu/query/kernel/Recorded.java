package io.qingliu.query.kernel;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.Erased;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.serialization.EventTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * An event as the ledger recorded it: what folds are fed with, whoever drives them.
 *
 * @param position its place in the ledger, from 1
 * @param eventId its id
 * @param stream the stream that holds it
 * @param version its number in that stream, from 0
 * @param type its stored name
 * @param event what happened; null where the content was lawfully erased
 * @param cluster the cluster whose history it is part of, if one
 * @param recordedAt when it was written down
 * @param actor pseudonym of who wrote it down
 * @param key the idempotency key of the submission
 * @param trace the operation that it belongs to; unknown where the content was erased
 * @param causation the id of the event that caused it, where an automation acted
 */
public record Recorded(
        long position,
        String eventId,
        String stream,
        long version,
        String type,
        @Nullable DomainEvent event,
        @Nullable String cluster,
        Instant recordedAt,
        String actor,
        String key,
        @Nullable String trace,
        @Nullable String causation) {

    /** Reads a message of the ledger. */
    public static Recorded of(EventMessage<?> message) {
        if (!(message instanceof TrackedEventMessage<?> tracked)
                || !(message instanceof DomainEventMessage<?> ofStream)) {
            throw new IllegalArgumentException("not from the ledger: " + message.getPayloadType());
        }
        MetaData about = message.getMetaData();
        Object payload = message.getPayload();
        DomainEvent event = payload instanceof DomainEvent fact ? fact : null;
        return new Recorded(
                tracked.trackingToken().position().orElseThrow(),
                message.getIdentifier(),
                ofStream.getAggregateIdentifier(),
                ofStream.getSequenceNumber(),
                type(payload),
                event,
                event == null ? text(about, "cluster") : value(event.cluster()),
                message.getTimestamp(),
                textOrEmpty(about, "actor"),
                textOrEmpty(about, "key"),
                text(about, "trace"),
                text(about, "causation"));
    }

    private static String type(Object payload) {
        return payload instanceof Erased erased
                ? erased.type()
                : EventTypes.all().of(payload.getClass()).name();
    }

    /** Whether the content was lawfully erased: that something happened is still known, what, is not. */
    public boolean erased() {
        return event == null;
    }

    /** The day on which it happened; null where the content was erased. */
    public @Nullable LocalDate occurredOn() {
        return event == null ? null : event.context().occurredOn();
    }

    /** The kind of stream, for instance {@code remediation}. */
    public String kind() {
        int hyphen = stream.indexOf('-');
        return hyphen < 0 ? stream : stream.substring(0, hyphen);
    }

    /** The event, where it is one of a class and not erased. */
    public <E> Optional<E> as(Class<E> wanted) {
        return wanted.isInstance(event) ? Optional.of(wanted.cast(event)) : Optional.empty();
    }

    private static @Nullable String value(@Nullable ClusterId cluster) {
        return cluster == null ? null : ((StreamId) cluster).value();
    }

    private static @Nullable String text(MetaData about, String name) {
        Object value = about.get(name);
        return value == null || value.equals("") ? null : value.toString();
    }

    private static String textOrEmpty(MetaData about, String name) {
        String text = text(about, name);
        return text == null ? "" : text;
    }
}
