-- The ledger: one row per fact, numbered without holes in the order of commits, never changed.
--
-- Run by the owner. The product itself runs under the group roles below; logins are granted to them elsewhere.

CREATE SCHEMA IF NOT EXISTS ledger;

DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY ['ledger_writer', 'ledger_reader', 'ledger_auditor', 'ledger_process'] LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted) THEN
            EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
    END LOOP;
END
$$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Tables

-- The position of the last fact. Whoever appends holds this row until the commit, so positions become visible in order.
CREATE TABLE ledger.head (
    one      boolean NOT NULL DEFAULT true PRIMARY KEY CHECK (one),
    position bigint  NOT NULL CHECK (position >= 0)
) WITH (fillfactor = 10);
INSERT INTO ledger.head (position) VALUES (0);

CREATE TABLE ledger.event (
    position    bigint      NOT NULL CHECK (position > 0),
    recorded_at timestamptz NOT NULL,
    event_id    uuid        NOT NULL,
    seq         bigint      NOT NULL CHECK (seq >= 0),
    rev         integer     NOT NULL CHECK (rev > 0),
    stream      text        COLLATE "C" NOT NULL CHECK (stream <> ''),
    cluster     text        COLLATE "C" NOT NULL DEFAULT '',
    type        text        COLLATE "C" NOT NULL CHECK (type <> ''),
    actor       text        COLLATE "C" NOT NULL CHECK (actor <> ''),
    key         text        COLLATE "C" NOT NULL CHECK (key <> ''),
    digest      bytea       NOT NULL CHECK (pg_catalog.octet_length(digest) = 32),
    leaf        bytea       NOT NULL,
    leaf_hash   bytea       NOT NULL,
    CONSTRAINT event_pkey PRIMARY KEY (position),
    CONSTRAINT event_id_once UNIQUE (event_id),
    CONSTRAINT event_stream_seq_once UNIQUE (stream, seq),
    -- RFC 6962: the hash of a leaf
    CONSTRAINT event_leaf_hash CHECK (leaf_hash = pg_catalog.sha256('\x00'::bytea || leaf))
);
CREATE INDEX event_cluster ON ledger.event (cluster, position) WHERE cluster <> '';
CREATE INDEX event_recorded_at ON ledger.event (recorded_at, position);

-- What a lawful erasure may empty: everything else about a fact stays for ever. No foreign key, because its check would
-- lock and dirty each new event row; the trigger below demands more than it would, in one query a statement.
CREATE TABLE ledger.event_content (
    position bigint NOT NULL PRIMARY KEY,
    payload  bytea,
    metadata bytea,
    salt     bytea
);
ALTER TABLE ledger.event_content ALTER COLUMN payload SET STORAGE MAIN;

-- The answer to each submission that succeeded, so that a repetition gets the first answer again.
CREATE TABLE ledger.receipt (
    actor          text        COLLATE "C" NOT NULL,
    key            text        COLLATE "C" NOT NULL,
    request_digest bytea       NOT NULL,
    stream         text        COLLATE "C" NOT NULL,
    version        bigint      NOT NULL,
    first_position bigint      NOT NULL,
    last_position  bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL,
    CONSTRAINT receipt_once PRIMARY KEY (actor, key),
    CHECK (first_position > 0 AND last_position >= first_position)
);

-- ---------------------------------------------------------------------------------------------------------------------
-- Numbering: lock the head, number the rows of the statement, check them against the head, move the head once.
-- The number travels from trigger to trigger in a setting of the transaction. A writer could change that setting, so the
-- last trigger trusts nothing but the head row, which writers cannot touch.

CREATE FUNCTION ledger.hold_the_head() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    last bigint;
BEGIN
    SELECT h.position INTO STRICT last FROM ledger.head h FOR UPDATE;
    PERFORM pg_catalog.set_config('ledger.position', last::text, true);
    RETURN NULL;
END
$$;

CREATE FUNCTION ledger.take_the_next_position() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW.position := pg_catalog.current_setting('ledger.position')::bigint + 1;
    PERFORM pg_catalog.set_config('ledger.position', NEW.position::text, true);
    RETURN NEW;
END
$$;

CREATE FUNCTION ledger.move_the_head() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    rows  bigint;
    first bigint;
    final bigint;
    last  bigint;
BEGIN
    SELECT count(*), min(n.position), max(n.position) INTO rows, first, final FROM new_events n;
    IF rows = 0 THEN
        RETURN NULL;
    END IF;
    SELECT h.position INTO STRICT last FROM ledger.head h FOR UPDATE;
    -- positions are unique, so as many as there are numbers between the ends means each of them once
    IF first <> last + 1 OR final <> last + rows THEN
        RAISE EXCEPTION 'positions % to % do not continue the ledger, which ends at %', first, final, last
            USING ERRCODE = 'QL002';
    END IF;
    UPDATE ledger.head SET position = final;
    RETURN NULL;
END
$$;

CREATE TRIGGER a_hold_the_head BEFORE INSERT ON ledger.event
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.hold_the_head();
CREATE TRIGGER b_take_the_next_position BEFORE INSERT ON ledger.event
    FOR EACH ROW EXECUTE FUNCTION ledger.take_the_next_position();
CREATE TRIGGER c_move_the_head AFTER INSERT ON ledger.event
    REFERENCING NEW TABLE AS new_events
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.move_the_head();

-- Content belongs to an event and is exactly what the event's leaf vouches for.
-- The join goes by the index whatever was known of the tables when a session planned it.
CREATE FUNCTION ledger.match_content_with_its_leaf() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    wrong bigint;
BEGIN
    SELECT min(c.position) INTO wrong
    FROM new_content c
    LEFT JOIN ledger.event e ON e.position = c.position
    WHERE e.digest IS DISTINCT FROM
          pg_catalog.sha256(c.salt || pg_catalog.int4send(pg_catalog.octet_length(c.payload)) || c.payload || c.metadata)
       OR e.digest IS NULL
       OR pg_catalog.octet_length(c.salt) <> 16;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'the content of position % is not what its leaf vouches for', wrong USING ERRCODE = 'QL003';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER match_content_with_its_leaf AFTER INSERT ON ledger.event_content
    REFERENCING NEW TABLE AS new_content
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.match_content_with_its_leaf();

-- ---------------------------------------------------------------------------------------------------------------------
-- Append only

CREATE FUNCTION ledger.refuse_change() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'ledger.% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'QL001';
END
$$;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.event
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.receipt
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR TRUNCATE ON ledger.head
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

-- The road for a lawful erasure (rulings §19): UPDATE has a trigger and a function of its own, so that the migration that
-- brings ledger.erase(position, order) replaces this one function and no trigger. The new function lets an UPDATE pass
-- row by row where payload, metadata and salt all become NULL and ledger.event holds a PayloadErased fact that names the
-- position; everything else stays refused. Readers already see emptied content as an erased event.
CREATE FUNCTION ledger.refuse_change_of_content() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'ledger.event_content is append-only: UPDATE refused' USING ERRCODE = 'QL001';
END
$$;

CREATE TRIGGER refuse_change_of_content BEFORE UPDATE ON ledger.event_content
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change_of_content();
CREATE TRIGGER refuse_change BEFORE DELETE OR TRUNCATE ON ledger.event_content
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

-- Plain triggers are skipped under session_replication_role = replica; these never are.
DO $$
DECLARE
    t record;
BEGIN
    FOR t IN SELECT g.tgname, g.tgrelid::pg_catalog.regclass AS rel
             FROM pg_catalog.pg_trigger g
             JOIN pg_catalog.pg_class c ON c.oid = g.tgrelid
             WHERE c.relnamespace = 'ledger'::pg_catalog.regnamespace AND NOT g.tgisinternal LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', t.rel, t.tgname);
    END LOOP;
END
$$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Rights: least first, then only what is named

REVOKE ALL ON SCHEMA ledger FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA ledger FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ledger FROM PUBLIC;

GRANT USAGE ON SCHEMA ledger TO ledger_writer, ledger_reader, ledger_auditor;
GRANT SELECT ON ledger.event, ledger.event_content, ledger.receipt TO ledger_writer;
-- no INSERT on the column position: a writer cannot even name one
GRANT INSERT (event_id, stream, seq, cluster, type, rev, recorded_at, actor, key, digest, leaf, leaf_hash)
    ON ledger.event TO ledger_writer;
GRANT INSERT ON ledger.event_content, ledger.receipt TO ledger_writer;
GRANT SELECT ON ledger.event, ledger.event_content TO ledger_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA ledger TO ledger_auditor;
ALTER DEFAULT PRIVILEGES IN SCHEMA ledger GRANT SELECT ON TABLES TO ledger_auditor;

-- Large objects lie outside grants and triggers; nothing here uses them. Only a superuser can take the right away.
DO $$
DECLARE
    f record;
BEGIN
    IF (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        FOR f IN SELECT p.oid::pg_catalog.regprocedure AS name
                 FROM pg_catalog.pg_proc p
                 WHERE p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace
                   AND (p.proname LIKE 'lo\_%' OR p.proname IN ('loread', 'lowrite')) LOOP
            EXECUTE pg_catalog.format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f.name);
        END LOOP;
    ELSE
        RAISE NOTICE 'not a superuser: the right to use large objects stays with PUBLIC in this database';
    END IF;
END
$$;
