package io.qingliu.query.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that holds from a day on, until another takes its place.
 *
 * @param from the first day
 * @param what what holds
 */
public record Since<T>(LocalDate from, T what) {
    /** One more, behind those that were recorded before. */
    public static <T> List<Since<T>> with(List<Since<T>> known, LocalDate from, T what) {
        List<Since<T>> next = new ArrayList<>(known);
        next.add(new Since<>(from, what));
        return List.copyOf(next);
    }

    /** What holds on a day: that of the latest first day; of two, the one recorded later; before all, the first. */
    public static <T> Optional<T> on(LocalDate day, List<Since<T>> known) {
        Since<T> found = null;
        for (Since<T> one : known) {
            if (!one.from().isAfter(day) && (found == null || !one.from().isBefore(found.from()))) {
                found = one;
            }
        }
        if (found == null) {
            return known.stream().findFirst().map(Since::what);
        }
        return Optional.of(found.what());
    }
}
