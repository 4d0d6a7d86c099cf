package io.qingliu.query.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What every answer says of itself: from where it looks and how complete it is. Stands flat in front of the answer's own fields
 * ({@code @JsonUnwrapped}).
 *
 * @param completeTo the position that the answer rests on
 * @param parked what waits behind an event that could not be handled
 * @param events how many events it rests on; absent where nobody counted
 * @param digest the sum of their leaf hashes, in hexadecimal; absent where nobody counted
 * @param asOf the last position that was asked for; absent where all counts
 * @param on the day after which nothing counts; absent where all counts
 * @param day the day from which days left are counted
 * @param foreseen whether that day lies ahead of what was known
 * @param illustrative whether the data are invented
 * @param filter what was filtered by, by name in order
 */
public record AnswerHead(
        long completeTo,
        List<Complete.Parked> parked,
        @Nullable Long events,
        @Nullable String digest,
        @Nullable Long asOf,
        @Nullable LocalDate on,
        LocalDate day,
        boolean foreseen,
        boolean illustrative,
        Map<String, String> filter) {
    public AnswerHead {
        parked = List.copyOf(parked);
        filter = java.util.Collections.unmodifiableMap(new TreeMap<>(filter));
    }

    /** The head of an answer of which nobody counted the events, about no day that lies ahead. */
    public AnswerHead(
            long completeTo,
            List<Complete.Parked> parked,
            @Nullable Long asOf,
            @Nullable LocalDate on,
            LocalDate day,
            boolean illustrative,
            Map<String, String> filter) {
        this(completeTo, parked, null, null, asOf, on, day, false, illustrative, filter);
    }

    static AnswerHead of(Told told, Map<String, String> filter) {
        return of(told.moment(), told.complete(), told.illustrative(), filter);
    }

    /** The head of an answer. */
    public static AnswerHead of(Moment moment, Complete complete, boolean illustrative, Map<String, String> filter) {
        Tally tally = complete.tally();
        return new AnswerHead(
                complete.to(),
                complete.parked(),
                tally == null ? null : tally.events(),
                tally == null ? null : tally.digest(),
                moment.asOf(),
                moment.on(),
                moment.day(),
                moment.foreseen(),
                illustrative,
                filter);
    }
}
