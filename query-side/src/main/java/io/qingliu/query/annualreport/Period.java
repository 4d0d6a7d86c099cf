package io.qingliu.query.annualreport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a report is about.
 *
 * @param from the first
 * @param to the last
 * @param day the day from which days left and overdue are counted: the last, or where the ledger had not come so far, its own
 */
record Period(LocalDate from, LocalDate to, LocalDate day) {
    /** A period as the ledger knew it on a day. */
    static Period of(LocalDate from, LocalDate to, LocalDate known) {
        return new Period(from, to, known.isBefore(to) ? known : to);
    }

    /** Whether a day lies within it. */
    boolean has(@Nullable LocalDate when) {
        return when != null && !when.isBefore(from) && !when.isAfter(to);
    }

    /** The last day before it. */
    LocalDate before() {
        return from.minusDays(1);
    }
}
