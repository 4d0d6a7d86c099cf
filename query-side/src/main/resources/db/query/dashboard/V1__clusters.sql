-- One checkpoint of the fold for each cluster, and what parks and units are called from which day on.
CREATE TABLE query.dashboard_cluster (
    cluster text   COLLATE "C" NOT NULL PRIMARY KEY,
    heard   bigint NOT NULL,
    state   text   NOT NULL
);

CREATE TABLE query.dashboard_name (
    position     bigint NOT NULL PRIMARY KEY,
    stream       text   COLLATE "C" NOT NULL,
    effective_on date   NOT NULL,
    name         text   NOT NULL
);
