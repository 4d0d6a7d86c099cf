-- What the folds know: one row for each part of each, written in the transaction that moves the place in the ledger.

-- Which of a projection's generations is asked, and of what shape it is. A projection of another shape begins anew.
CREATE TABLE query.projection (
    name        text        COLLATE "C" NOT NULL PRIMARY KEY,
    generation  integer     NOT NULL,
    fingerprint text        NOT NULL,
    begun_at    timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE query.fold_state (
    fold       text    COLLATE "C" NOT NULL,
    generation integer NOT NULL,
    part       text    COLLATE "C" NOT NULL,
    version    bigint  NOT NULL,
    heard      bigint  NOT NULL,
    state      text    NOT NULL,
    PRIMARY KEY (fold, generation, part)
) WITH (fillfactor = 80);
