package io.qingliu.query.kernel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a follower has consumed of one of its segments. */
@Entity
@Table(name = "consumed")
class Consumed {
    @EmbeddedId
    private Id id;

    private long events;
    private BigDecimal sum;
    private @Nullable LocalDate latestOn;

    @SuppressWarnings("NullAway.Init")
    protected Consumed() {}

    /**
     * Which.
     *
     * @param follower whose
     * @param segment which of its segments
     */
    @Embeddable
    record Id(String follower, int segment) {}

    String follower() {
        return id.follower();
    }

    Tally tally() {
        return new Tally(events, sum.toBigIntegerExact());
    }

    @Nullable
    LocalDate latestOn() {
        return latestOn;
    }
}
