-- What each follower has consumed, counted in the transaction that moves its place: how many events, the sum of their leaf hashes
-- (mod 2^256), the latest day on which any of them happened. A follower that skips an event, or hears one twice, shows here.
CREATE TABLE query.consumed (
    follower  text           COLLATE "C" NOT NULL,
    segment   integer        NOT NULL,
    events    bigint         NOT NULL,
    sum       numeric(78, 0) NOT NULL,
    latest_on date,
    PRIMARY KEY (follower, segment)
) WITH (fillfactor = 50);

-- Nobody has counted so far: everything is heard again, which changes no row.
DELETE FROM query.token;
DELETE FROM query.parked_event;
