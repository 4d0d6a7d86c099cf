package io.qingliu.query.audithistory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stored {@link HistoryEntry}. */
@Entity
@Table(name = "history_entry")
class HistoryRow {
    @Id
    private long position;

    private String eventId;

    private String stream;
    private String kind;
    private String type;
    private @Nullable String cluster;

    private @Nullable LocalDate occurredOn;

    private Instant recordedAt;

    private String actor;
    private @Nullable String role;

    private String answeringActor;

    private @Nullable String answeringRole;

    private @Nullable String causation;
    private @Nullable String corrects;
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected HistoryRow() {}

    HistoryRow(HistoryEntry entry) {
        position = entry.position();
        eventId = entry.eventId();
        stream = entry.stream();
        kind = entry.kind();
        type = entry.type();
        cluster = entry.cluster();
        occurredOn = entry.occurredOn();
        recordedAt = entry.recordedAt();
        actor = entry.actor();
        role = entry.role();
        answeringActor = entry.answeringActor();
        answeringRole = entry.answeringRole();
        causation = entry.causation();
        corrects = entry.corrects();
        words = entry.words();
    }

    HistoryEntry entry() {
        return new HistoryEntry(
                position,
                eventId,
                stream,
                kind,
                type,
                cluster,
                occurredOn,
                recordedAt,
                actor,
                role,
                answeringActor,
                answeringRole,
                causation,
                corrects,
                words);
    }
}
