package io.qingliu.query.audithistory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of one event: enough to find it.
 *
 * @param position its place in the ledger
 * @param eventId its id
 * @param stream the stream that holds it
 * @param kind the kind of stream
 * @param type its stored name
 * @param cluster the cluster whose history it is part of
 * @param occurredOn the day on which it happened; unknown where erased
 * @param recordedAt when it was written down
 * @param actor who wrote it down
 * @param role in which role; unknown where erased
 * @param answeringActor whose fact it is
 * @param answeringRole that person's role; unknown where erased
 * @param causation the event that caused it
 * @param corrects the event that it corrects
 * @param words all that the page shows of it, in lower case; empty where erased
 */
record HistoryEntry(
        long position,
        String eventId,
        String stream,
        String kind,
        String type,
        @Nullable String cluster,
        @Nullable LocalDate occurredOn,
        Instant recordedAt,
        String actor,
        @Nullable String role,
        String answeringActor,
        @Nullable String answeringRole,
        @Nullable String causation,
        @Nullable String corrects,
        String words) {}
