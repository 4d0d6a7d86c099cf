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
 * @param asOf the last position that was asked for; absent where all counts
 * @param on the day after which nothing counts; absent where all counts
 * @param day the day from which days left are counted
 * @param illustrative whether the data are invented
 * @param filter what was filtered by, by name in order
 */
public record AnswerHead(
        long completeTo,
        List<Complete.Parked> parked,
        @Nullable Long asOf,
        @Nullable LocalDate on,
        LocalDate day,
        boolean illustrative,
        Map<String, String> filter) {
    public AnswerHead {
        parked = List.copyOf(parked);
        filter = java.util.Collections.unmodifiableMap(new TreeMap<>(filter));
    }

    static AnswerHead of(Told told, Map<String, String> filter) {
        return new AnswerHead(
                told.complete().to(),
                told.complete().parked(),
                told.moment().asOf(),
                told.moment().on(),
                told.moment().day(),
                told.illustrative(),
                filter);
    }
}
