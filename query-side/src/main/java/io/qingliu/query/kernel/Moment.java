package io.qingliu.query.kernel;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The point from which a question looks (rulings §26): what the ledger knew, and what was true on a day as far as it knew.
 *
 * @param asOf the last position that counts; null for all that there is
 * @param on the day: events whose {@code occurredOn} lies after it are left out; null for none
 * @param day the day from which days left are counted: {@code on} where given, else the day of {@code asOf}, else today
 * @param atLeast the position that the answer must rest on; null for none
 * @param foreseen whether {@code on} lies ahead of what was known: then it is asked what will be due
 */
public record Moment(
        @Nullable Long asOf,
        @Nullable LocalDate on,
        LocalDate day,
        @Nullable Long atLeast,
        boolean foreseen) {
    /** The names of the parameters that tell it. */
    public static final Set<String> PARAMETERS = Parameters.MOMENT.names();

    /** One whose {@code on} does not lie ahead. */
    public Moment(@Nullable Long asOf, @Nullable LocalDate on, LocalDate day, @Nullable Long atLeast) {
        this(asOf, on, day, atLeast, false);
    }

    /** The present, as of today. */
    public static Moment now(LocalDate today) {
        return new Moment(null, null, today, null);
    }

    /** Whether nothing is left out, so that what is kept live answers it. */
    public boolean live() {
        return asOf == null && on == null;
    }

    /** Whether an event counts. */
    public boolean counts(Recorded event) {
        return (asOf == null || event.position() <= asOf)
                && (on == null
                        || event.occurredOn() == null
                        || !event.occurredOn().isAfter(on));
    }
}
