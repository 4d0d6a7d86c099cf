package io.qingliu.store;

import static org.axonframework.eventhandling.EventUtils.upcastAndDeserializeTrackedEvents;
import static org.axonframework.eventsourcing.EventStreamUtils.upcastAndDeserializeDomainEvents;

import io.qingliu.events.ids.ActorId;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.serialization.upcasters.Upcasters;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine over the ledger's tables.
 *
 * <p>Positions have no holes and become visible in their order, so a reader that has seen position n has seen all before
 * it; the stock engines cannot say that. Appends that wait are written together ({@link GroupCommit}). Every append belongs
 * to a {@link Submission} and leaves a {@link Receipt}. There are no snapshots: they would need rights to change rows and
 * could be forged.
 */
public final class LedgerEngine implements EventStorageEngine {
    private final LedgerSerializer serializer;
    private final EventUpcaster upcasters;
    private final LedgerReading reading;
    private final WindowReading windows;
    private final GroupCommit commit;
    private final Scribe scribe;
    private final LedgerHead head;
    private final boolean leaves;
    private final ThreadLocal<@Nullable Together> together = new ThreadLocal<>();

    /**
     * @param writer logins of the writer role, autocommitting, with {@link WriterTimeouts}
     * @param reader logins of the reader or the writer role
     * @param serializer what may be stored, and how
     * @param upcasters what older texts mean
     * @param head hears of every append
     */
    public LedgerEngine(
            DataSource writer,
            DataSource reader,
            LedgerSerializer serializer,
            EventUpcaster upcasters,
            LedgerHead head) {
        this(writer, reader, serializer, upcasters, head, false);
    }

    private LedgerEngine(
            DataSource writer,
            DataSource reader,
            LedgerSerializer serializer,
            EventUpcaster upcasters,
            LedgerHead head,
            boolean leaves) {
        this.leaves = leaves;
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.reading = new LedgerReading(reader, serializer);
        this.windows = new WindowReading(reader, reading, serializer, upcasters);
        this.commit = new GroupCommit(writer, head);
        this.scribe = new Scribe(serializer);
        this.head = head;
    }

    /** An engine with all of the product's upcasters. */
    public LedgerEngine(DataSource writer, DataSource reader, LedgerSerializer serializer, LedgerHead head) {
        this(writer, reader, serializer, Upcasters.all(), head);
    }

    /** An engine that can only read, each event {@link WithLeaf}; appending fails for want of rights. */
    public static LedgerEngine readOnly(
            DataSource reader, LedgerSerializer serializer, EventUpcaster upcasters, LedgerHead head) {
        return new LedgerEngine(reader, reader, serializer, upcasters, head, true);
    }

    /** The head that hears of every append. */
    public LedgerHead head() {
        return head;
    }

    /** How many appends wait for their turn now; a measure of load. */
    public int waitingAppends() {
        return commit.waiting();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        Together batch = together.get();
        if (batch != null) {
            batch.add(events);
            return;
        }
        Submission submission = Submission.current();
        if (submission == null) {
            throw new IllegalStateException("events are appended only on behalf of a submission");
        }
        append(submission, events);
    }

    /**
     * Appends the events of several commands and one receipt, all or nothing.
     *
     * @param submission whose batch it is; each event's actor must be its actor
     * @param commands handles the commands, on this thread; where it throws, nothing is written
     * @return the receipt of the whole; its stream is that of the first event
     */
    public Receipt appendTogether(Submission submission, Runnable commands) {
        if (together.get() != null) {
            throw new IllegalStateException("a batch within a batch");
        }
        Together batch = new Together();
        together.set(batch);
        try {
            commands.run();
        } finally {
            together.remove();
        }
        return append(submission, batch.all());
    }

    /** Whether the calling thread collects a batch, of which nothing is durable yet. */
    public boolean withinBatch() {
        return together.get() != null;
    }

    private Receipt append(Submission submission, List<? extends EventMessage<?>> events) {
        Receipt receipt = commit.append(new Append(submission, scribe.rows(submission, events)));
        submission.answer(receipt);
        return receipt;
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long from = position(token);
        if (leaves) {
            return readWithLeaves(from);
        }
        Stream<TrackedDomainEventData<byte[]>> rows = Batches.stream(
                LedgerReading.BATCH, last -> reading.after(last == null ? from : position(last.trackingToken())));
        return upcastAndDeserializeTrackedEvents(rows, serializer, upcasters);
    }

    private Stream<? extends TrackedEventMessage<?>> readWithLeaves(long from) {
        // at most one batch is under way between the reading and the understanding
        Map<Long, byte[]> leaves = new HashMap<>();
        Stream<TrackedDomainEventData<byte[]>> rows = Batches.stream(LedgerReading.BATCH, last -> {
            leaves.clear();
            return reading.after(last == null ? from : position(last.trackingToken()), leaves::put);
        });
        return upcastAndDeserializeTrackedEvents(rows, serializer, upcasters)
                .map(event -> WithLeaf.of(
                        event, Objects.requireNonNull(leaves.get(position(event.trackingToken())), "the leaf")));
    }

    /** The events at some positions, in order; positions beyond the head are left out. */
    public List<? extends TrackedEventMessage<?>> readAt(Collection<Long> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        return upcastAndDeserializeTrackedEvents(reading.at(positions).stream(), serializer, upcasters)
                .toList();
    }

    /**
     * The position of an actor's last event after a position; empty where there is none. Reads all that stands behind the
     * position: meant for one near the head.
     */
    public OptionalLong lastOf(ActorId actor, long after) {
        return reading.lastOf(actor, after);
    }

    /**
     * Where an event stands.
     *
     * @param eventId its id, as the histories show it
     */
    public Optional<EventPlace> placeOf(String eventId) {
        try {
            UUID id = UUID.fromString(eventId);
            return id.toString().equals(eventId) ? reading.placeOf(id) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The events of a part of the ledger, in order, understood on the calling thread. */
    public List<ReadEvent> read(LedgerWindow window) {
        return windows.read(window);
    }

    /** The sum of the leaf hashes of all events behind one position and up to another. */
    public BigInteger sumOfLeaves(long after, long upTo) {
        return windows.sumOfLeaves(after, upTo);
    }

    /** Shows the leaves of all events behind one position and up to another, in order. */
    public void leaves(long after, long upTo, LeafReader each) {
        windows.leaves(after, upTo, each);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
        Together batch = together.get();
        if (batch == null) {
            return stored(stream, firstSequenceNumber);
        }
        List<DomainEventMessage<?>> stored = batch.stored(
                stream,
                firstSequenceNumber,
                () -> List.copyOf(stored(stream, 0).asStream().toList()));
        return DomainEventStream.concat(
                DomainEventStream.of(stored), DomainEventStream.of(batch.ofStream(stream, firstSequenceNumber)));
    }

    private DomainEventStream stored(String stream, long firstSequenceNumber) {
        Stream<TrackedDomainEventData<byte[]>> rows = Batches.stream(
                LedgerReading.BATCH,
                last -> reading.ofStream(stream, last == null ? firstSequenceNumber : last.getSequenceNumber() + 1));
        return upcastAndDeserializeDomainEvents(rows, serializer, upcasters);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        Together batch = together.get();
        List<DomainEventMessage<?>> collected = batch == null ? List.of() : batch.ofStream(stream, 0);
        if (!collected.isEmpty()) {
            return Optional.of(collected.getLast().getSequenceNumber());
        }
        OptionalLong last = reading.lastOf(stream);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    /** From the beginning: before position 1. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    /** From now on; null where the ledger is empty. */
    @Override
    public @Nullable TrackingToken createHeadToken() {
        OptionalLong last = reading.head();
        return last.isPresent() ? new GlobalSequenceTrackingToken(last.getAsLong()) : null;
    }

    /** From the first event on that was recorded at or after an instant; from now on where there is none. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant instant) {
        OptionalLong first = reading.firstAt(instant);
        if (first.isEmpty()) {
            return createHeadToken();
        }
        return first.getAsLong() == 1 ? null : new GlobalSequenceTrackingToken(first.getAsLong() - 1);
    }

    /** There are none. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    /** Refuses: there are none. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the ledger keeps no snapshots");
    }

    private static long position(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        TrackingToken lowest = WrappedToken.unwrapLowerBound(token);
        return lowest == null
                ? 0
                : lowest.position()
                        .orElseThrow(() -> new IllegalArgumentException("a token without a position: " + token));
    }
}
