package io.qingliu.store;

import java.time.Instant;

/**
 * The answer to a submission that succeeded: durable with its events, the same for every repetition.
 *
 * @param actor pseudonym of who submitted
 * @param key the idempotency key
 * @param requestDigest digest of what was submitted, in hexadecimal
 * @param stream the stream that decided; of several, the first
 * @param version that stream's version afterwards: the number of its last event, from 0
 * @param firstPosition the ledger position of the first resulting event
 * @param lastPosition the ledger position of the last one; all between belong to the submission
 * @param recordedAt the recording time
 */
public record Receipt(
        String actor,
        String key,
        String requestDigest,
        String stream,
        long version,
        long firstPosition,
        long lastPosition,
        Instant recordedAt) {}
