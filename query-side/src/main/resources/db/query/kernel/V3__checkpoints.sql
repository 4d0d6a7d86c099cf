-- What the folds knew at some positions, so that the past is told from the nearest of them and not from the first event. All of it
-- can be derived again and may be deleted at any time; whoever reads it checks it by its digests.
CREATE TABLE query.checkpoint (
    fold        text        COLLATE "C" NOT NULL,
    fingerprint text        COLLATE "C" NOT NULL,
    position    bigint      NOT NULL,
    -- the ledger up to there: how many events, the sum of their leaf hashes, the latest day on which any of them happened
    events      bigint      NOT NULL,
    sum         text        NOT NULL,
    latest_on   date,
    -- of the digests of all parts, in the order of the parts
    digest      text        NOT NULL,
    made_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (fold, fingerprint, position)
);

CREATE TABLE query.checkpoint_state (
    fold        text   COLLATE "C" NOT NULL,
    fingerprint text   COLLATE "C" NOT NULL,
    position    bigint NOT NULL,
    part        text   COLLATE "C" NOT NULL,
    heard       bigint NOT NULL,
    state       text   NOT NULL,
    digest      text   NOT NULL,
    PRIMARY KEY (fold, fingerprint, position, part),
    FOREIGN KEY (fold, fingerprint, position) REFERENCES query.checkpoint ON DELETE CASCADE
);
