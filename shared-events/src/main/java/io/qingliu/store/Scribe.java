package io.qingliu.store;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.Leaf;
import io.qingliu.serialization.LedgerSerializer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Turns messages into the rows that will stand in the ledger. Bytes are made here, once, and never again. */
final class Scribe {
    private static final int SALT = 16;

    private final LedgerSerializer serializer;
    private final SecureRandom random = new SecureRandom();

    Scribe(LedgerSerializer serializer) {
        this.serializer = serializer;
    }

    List<EventRow> rows(Submission submission, List<? extends EventMessage<?>> messages) {
        byte[] salts = new byte[SALT * messages.size()];
        random.nextBytes(salts);
        byte[] metadata = metadata(submission);
        List<EventRow> rows = new ArrayList<>(messages.size());
        for (EventMessage<?> message : messages) {
            int from = SALT * rows.size();
            rows.add(row(submission, message, metadata, Arrays.copyOfRange(salts, from, from + SALT)));
        }
        return rows;
    }

    private EventRow row(Submission submission, EventMessage<?> given, byte[] metadata, byte[] salt) {
        if (!(given instanceof DomainEventMessage<?> message) || !(given.getPayload() instanceof DomainEvent event)) {
            throw new IllegalArgumentException("only events of streams are written, not " + given.getPayloadType());
        }
        // The same facts reach this place on two roads, through the payload and through the message: they must agree.
        agree("stream", event.stream().value(), message.getAggregateIdentifier());
        agree("actor", event.context().actor().value(), submission.actor());

        EventTypes.StoredType type = serializer.types().of(event.getClass());
        byte[] payload = serializer.getObjectMapper().writeValueAsBytes(event);
        byte[] digest = Leaf.digest(salt, payload, metadata);
        @Nullable ClusterId cluster = event.cluster();
        Leaf leaf = new Leaf(
                submission.actor(),
                submission.recordedAt(),
                cluster == null ? "" : cluster.value(),
                digest,
                message.getIdentifier(),
                submission.key(),
                type.revision(),
                message.getSequenceNumber(),
                event.stream().value(),
                type.name());
        byte[] bytes = leaf.bytes();
        return new EventRow(
                leaf.id(),
                leaf.stream(),
                leaf.seq(),
                leaf.cluster(),
                leaf.type(),
                leaf.rev(),
                leaf.at(),
                leaf.actor(),
                leaf.key(),
                digest,
                bytes,
                Leaf.hash(bytes),
                payload,
                metadata,
                salt);
    }

    private byte[] metadata(Submission submission) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("actor", submission.actor());
        entries.put("key", submission.key());
        entries.put("trace", submission.trace());
        if (submission.correlation() != null) {
            entries.put("correlation", submission.correlation());
        }
        if (submission.causation() != null) {
            entries.put("causation", submission.causation());
        }
        return serializer.getObjectMapper().writeValueAsBytes(entries);
    }

    private static void agree(String what, String inPayload, String inMessage) {
        if (!inPayload.equals(inMessage)) {
            throw new IllegalStateException(
                    "the event's " + what + " is " + inPayload + ", but its message says " + inMessage);
        }
    }
}
