package io.qingliu.query.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it is out of and what it rests on.
 *
 * @param count how many
 * @param of out of how many
 * @param percent the share as text, cut off and never rounded up; null where there is nothing to be a share of
 * @param ids the clusters, or parks, that are counted; behind each stands its history
 */
public record Figure(long count, long of, @Nullable String percent, List<String> ids) {
    public Figure {
        ids = List.copyOf(ids);
    }

    static Figure of(long of, List<String> ids) {
        return new Figure(ids.size(), of, percent(ids.size(), of), ids);
    }

    /** Those of some members for which something holds. */
    static Figure of(Collection<Member> members, Predicate<Member> holds) {
        return of(members.size(), members.stream().filter(holds).map(Member::id).toList());
    }

    /** A share of a whole as text with one decimal, cut off, so that what is not all is never shown as 100. */
    static @Nullable String percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                                .toPlainString()
                        + "%";
    }
}
