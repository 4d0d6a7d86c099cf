package io.qingliu.query.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the followers have consumed. */
interface Consumptions extends Repository<Consumed, Consumed.Id> {
    /** That of some followers. */
    @Query("SELECT c FROM Consumed c WHERE c.id.follower IN :followers")
    List<Consumed> of(Collection<String> followers);

    /** That of all. */
    List<Consumed> findAll();

    /** Counts further events. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "INSERT INTO query.consumed AS c (follower, segment, events, sum, latest_on)"
                    + " VALUES (:follower, :segment, :events, :sum, cast(:latest AS date))"
                    + " ON CONFLICT (follower, segment) DO UPDATE SET events = c.events + excluded.events,"
                    + " sum = mod(c.sum + excluded.sum, "
                    + Tally.MODULUS_TEXT
                    + "),"
                    + " latest_on = greatest(c.latest_on, excluded.latest_on)")
    void add(String follower, int segment, long events, BigDecimal sum, @Nullable LocalDate latest);

    /** What the tamper-evident log knows an event by. */
    @Query(nativeQuery = true, value = "SELECT leaf_hash FROM ledger.event WHERE position = :position")
    byte[] leafHash(long position);

    /** Begins to count anew. */
    @Modifying
    @Query("DELETE FROM Consumed c WHERE c.id.follower = :follower")
    void drop(String follower);
}
