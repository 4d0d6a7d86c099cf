-- What the command side keeps beside the ledger, because it must change: how far its automations have come, and the events
-- that they parked. Run by the owner; used under the group role ledger_process.

CREATE SCHEMA IF NOT EXISTS process;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'ledger_process') THEN
        CREATE ROLE ledger_process NOLOGIN;
    END IF;
END
$$;

REVOKE ALL ON SCHEMA process FROM PUBLIC;
GRANT USAGE ON SCHEMA process TO ledger_process;
ALTER DEFAULT PRIVILEGES IN SCHEMA process GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ledger_process;
ALTER DEFAULT PRIVILEGES IN SCHEMA process GRANT USAGE ON SEQUENCES TO ledger_process;

-- How far each follower of the ledger has come; the columns that Axon's token store asks for.
CREATE TABLE process.token (
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
CREATE TABLE process.parked_event (
    follower        text        NOT NULL,
    position        bigint      NOT NULL,
    sequence        text        NOT NULL,
    parked_at       timestamptz NOT NULL DEFAULT now(),
    cause           text,
    attempts        integer     NOT NULL DEFAULT 0,
    last_attempt_at timestamptz,
    PRIMARY KEY (follower, position)
);
CREATE INDEX parked_event_sequence ON process.parked_event (follower, sequence, position);
