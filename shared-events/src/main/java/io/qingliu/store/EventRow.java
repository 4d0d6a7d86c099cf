package io.qingliu.store;

import java.time.Instant;

/** One event as it will stand in the ledger; only its position is still open. */
record EventRow(
        String eventId,
        String stream,
        long seq,
        String cluster,
        String type,
        int rev,
        Instant recordedAt,
        String actor,
        String key,
        byte[] digest,
        byte[] leaf,
        byte[] leafHash,
        byte[] payload,
        byte[] metadata,
        byte[] salt) {}
