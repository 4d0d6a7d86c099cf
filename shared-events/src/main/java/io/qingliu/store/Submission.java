package io.qingliu.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Who submits what under which key, and when: travels with the command message to the engine, which writes it beside the
 * events and, as a {@link Receipt}, once for all of them.
 */
public final class Submission {
    /** Name of the entry in the command message's metadata. */
    public static final String METADATA_KEY = "submission";

    private final String actor;
    private final String key;
    private final String requestDigest;
    private final Instant recordedAt;
    private final String trace;
    private final @Nullable String correlation;
    private final @Nullable String causation;
    private volatile @Nullable Receipt receipt;

    /**
     * @param actor pseudonym of who submits
     * @param key the idempotency key; unique for the actor
     * @param requestDigest digest of what was submitted; the same key with another digest is refused
     * @param recordedAt the recording time of all resulting events, taken at the door; kept in microseconds
     * @param trace the operation that all this belongs to
     * @param correlation what else it belongs together with, if anything
     * @param causation id of the event that caused it, where an automation submits
     */
    public Submission(
            String actor,
            String key,
            byte[] requestDigest,
            Instant recordedAt,
            String trace,
            @Nullable String correlation,
            @Nullable String causation) {
        if (actor.isEmpty() || key.isEmpty() || requestDigest.length == 0) {
            throw new IllegalArgumentException("a submission names its actor, its key and the digest of its request");
        }
        this.actor = actor;
        this.key = key;
        this.requestDigest = HexFormat.of().formatHex(requestDigest);
        this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        this.trace = trace;
        this.correlation = correlation;
        this.causation = causation;
    }

    /** The submission that the current unit of work handles, or null where there is none. */
    static @Nullable Submission current() {
        if (!CurrentUnitOfWork.isStarted()) {
            return null;
        }
        Message<?> message = CurrentUnitOfWork.get().getMessage();
        return message == null ? null : (Submission) message.getMetaData().get(METADATA_KEY);
    }

    /** Pseudonym of who submits. */
    public String actor() {
        return actor;
    }

    /** The idempotency key. */
    public String key() {
        return key;
    }

    /** Digest of what was submitted, in hexadecimal. */
    public String requestDigest() {
        return requestDigest;
    }

    /** The recording time of all resulting events. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The operation that all this belongs to. */
    public String trace() {
        return trace;
    }

    /** What else it belongs together with. */
    public @Nullable String correlation() {
        return correlation;
    }

    /** Id of the event that caused it. */
    public @Nullable String causation() {
        return causation;
    }

    /** The answer, once its events are durable; null before, and where the command wrote nothing. */
    public @Nullable Receipt receipt() {
        return receipt;
    }

    void answer(Receipt answer) {
        receipt = answer;
    }

    @Override
    public String toString() {
        return "submission " + key + " of " + actor;
    }
}
