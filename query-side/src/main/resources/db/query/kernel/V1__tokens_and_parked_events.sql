-- What the query side derives from the ledger: how far each projection has come, the events that it parked, and the tables of
-- the rooms. Run by the owner; used under the group role ledger_reader, which may fill and empty every table made here later.

CREATE SCHEMA IF NOT EXISTS query;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'ledger_reader') THEN
        CREATE ROLE ledger_reader NOLOGIN;
    END IF;
END
$$;

REVOKE ALL ON SCHEMA query FROM PUBLIC;
GRANT USAGE ON SCHEMA query TO ledger_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA query GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO ledger_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA query GRANT USAGE ON SEQUENCES TO ledger_reader;

-- How far each follower of the ledger has come; the columns that Axon's token store asks for.
CREATE TABLE query.token (
    processor  text    NOT NULL,
    segment    integer NOT NULL,
    token      bytea,
    token_type text,
    touched_at text,
    owner      text,
    PRIMARY KEY (processor, segment)
);

-- Events that a follower could not handle, and those of the same cluster that wait behind them. Only the position is kept:
-- the event is read from the ledger again, so letters age no worse than events and hold nothing that an erasure would miss.
CREATE TABLE query.parked_event (
    follower        text        NOT NULL,
    position        bigint      NOT NULL,
    sequence        text        NOT NULL,
    parked_at       timestamptz NOT NULL DEFAULT now(),
    cause           text,
    attempts        integer     NOT NULL DEFAULT 0,
    last_attempt_at timestamptz,
    PRIMARY KEY (follower, position)
);
CREATE INDEX parked_event_sequence ON query.parked_event (follower, sequence, position);
