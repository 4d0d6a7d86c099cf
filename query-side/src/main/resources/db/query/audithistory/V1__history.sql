-- The index of all events: enough to find them. Their content stays in the ledger.
CREATE TABLE query.history_entry (
    position        bigint      NOT NULL PRIMARY KEY,
    event_id        text        COLLATE "C" NOT NULL UNIQUE,
    stream          text        COLLATE "C" NOT NULL,
    kind            text        COLLATE "C" NOT NULL,
    type            text        COLLATE "C" NOT NULL,
    cluster         text        COLLATE "C",
    occurred_on     date,
    recorded_at     timestamptz NOT NULL,
    actor           text        COLLATE "C" NOT NULL,
    role            text        COLLATE "C",
    answering_actor text        COLLATE "C" NOT NULL,
    answering_role  text        COLLATE "C",
    causation       text        COLLATE "C",
    corrects        text        COLLATE "C",
    words           text        NOT NULL
);
CREATE INDEX history_entry_cluster ON query.history_entry (cluster, position) WHERE cluster IS NOT NULL;
CREATE INDEX history_entry_stream ON query.history_entry (stream, position);
CREATE INDEX history_entry_corrects ON query.history_entry (corrects, position) WHERE corrects IS NOT NULL;
