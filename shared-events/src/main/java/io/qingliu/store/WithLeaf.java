package io.qingliu.store;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * An event as the followers hear it, with the hash by which the tamper-evident log knows it. The event itself is understood only
 * when somebody asks what it says, so that one that cannot be is the trouble of its own handler alone.
 */
public final class WithLeaf<T> implements DomainEventMessage<T>, TrackedEventMessage<T> {
    private static final long serialVersionUID = 1L;

    private final DomainEventMessage<T> event;
    private final TrackingToken token;
    private final byte[] leafHash;

    private WithLeaf(DomainEventMessage<T> event, TrackingToken token, byte[] leafHash) {
        this.event = event;
        this.token = token;
        this.leafHash = leafHash;
    }

    /** An event with its leaf. */
    @SuppressWarnings("unchecked") // every event of the ledger is one of a stream, too
    static WithLeaf<?> of(TrackedEventMessage<?> event, byte[] leafHash) {
        return new WithLeaf<>((DomainEventMessage<Object>) event, event.trackingToken(), leafHash);
    }

    /** What the tamper-evident log knows it by. */
    public byte[] leafHash() {
        return leafHash.clone();
    }

    @Override
    public TrackingToken trackingToken() {
        return token;
    }

    @Override
    public WithLeaf<T> withTrackingToken(TrackingToken other) {
        return new WithLeaf<>(event, other, leafHash);
    }

    @Override
    public long getSequenceNumber() {
        return event.getSequenceNumber();
    }

    @Override
    public String getAggregateIdentifier() {
        return event.getAggregateIdentifier();
    }

    @Override
    public String getType() {
        return event.getType();
    }

    @Override
    public String getIdentifier() {
        return event.getIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return event.getTimestamp();
    }

    @Override
    public MetaData getMetaData() {
        return event.getMetaData();
    }

    @Override
    public T getPayload() {
        return event.getPayload();
    }

    @Override
    public Class<T> getPayloadType() {
        return event.getPayloadType();
    }

    @Override
    public WithLeaf<T> withMetaData(Map<String, ?> metaData) {
        return new WithLeaf<>(event.withMetaData(metaData), token, leafHash);
    }

    @Override
    public WithLeaf<T> andMetaData(Map<String, ?> metaData) {
        return new WithLeaf<>(event.andMetaData(metaData), token, leafHash);
    }

    @Override
    public <R> SerializedObject<R> serializePayload(Serializer serializer, Class<R> expectedRepresentation) {
        return event.serializePayload(serializer, expectedRepresentation);
    }

    @Override
    public <R> SerializedObject<R> serializeMetaData(Serializer serializer, Class<R> expectedRepresentation) {
        return event.serializeMetaData(serializer, expectedRepresentation);
    }
}
