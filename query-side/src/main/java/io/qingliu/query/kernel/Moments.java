package io.qingliu.query.kernel;

import io.qingliu.store.LedgerEngine;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Reads the moment that a question asks about. */
final class Moments {
    private static final String AS_OF = "as-of";
    private static final int LAST_YEAR = 9999;

    private final LedgerEngine engine;
    private final Today today;

    Moments(LedgerEngine engine, Today today) {
        this.engine = engine;
        this.today = today;
    }

    Moment of(Asked asked) {
        LocalDate on = asked.day("on");
        String asOf = asked.text(AS_OF);
        Long atLeast = asked.atLeast();
        if (asOf == null) {
            return moment(null, today.day(), on, atLeast);
        }
        Point point = point(asOf);
        if (atLeast != null && point.position() < atLeast) {
            throw Refused.unreadable(
                    "A_PAST_ANSWER_CANNOT_REST_ON_MORE",
                    "at-least",
                    "as-of 截至第 " + point.position() + " 号记录，不能同时要求 at-least=" + atLeast + "；请去掉其一。",
                    "as-of ends at #" + point.position() + " and cannot rest on at-least=" + atLeast
                            + "; leave one of them out.");
        }
        return moment(point.position(), point.day(), on, atLeast);
    }

    private static Moment moment(
            @Nullable Long position, LocalDate day, @Nullable LocalDate on, @Nullable Long atLeast) {
        return new Moment(position, on, on == null ? day : on, atLeast, on != null && on.isAfter(day));
    }

    Moment settled(Asked asked) {
        Moment asOf = of(asked);
        if (asOf.asOf() != null) {
            return asOf;
        }
        long head = position(engine.createHeadToken());
        return moment(head, dayOf(head), asOf.on(), asOf.atLeast());
    }

    /** A point in the ledger: the last position that counts, and the day on which that was the state of things. */
    private record Point(long position, LocalDate day) {}

    private Point point(String asOf) {
        if (asOf.chars().allMatch(it -> it >= '0' && it <= '9')) {
            return byPosition(asOf);
        }
        try {
            if (asOf.length() == 10) {
                LocalDate day = LocalDate.parse(asOf);
                return byTime(day.plusDays(1).atStartOfDay(Today.ZONE).toInstant(), day, asOf);
            }
            // in an address a plus sign that was not encoded arrives as a space
            OffsetDateTime time = OffsetDateTime.parse(asOf.replace(' ', '+'));
            if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
                throw new DateTimeException("beyond the calendar");
            }
            return byTime(
                    time.toInstant().plusNanos(1),
                    time.atZoneSameInstant(Today.ZONE).toLocalDate(),
                    asOf);
        } catch (DateTimeException e) {
            throw Refused.unreadable(
                    "THIS_IS_NO_POINT_IN_TIME",
                    AS_OF,
                    "“as-of”应为记录编号、日期（2025-10-01）或带时区的时间（2025-10-01T12:00:00+08:00）；现为“" + asOf + "”。",
                    "as-of is a position, a day (2025-10-01) or a time with its offset (2025-10-01T12:00:00+08:00), not '"
                            + asOf + "'.");
        }
    }

    private Point byPosition(String digits) {
        long head = position(engine.createHeadToken());
        long position;
        try {
            position = Long.parseLong(digits);
        } catch (NumberFormatException e) {
            position = Long.MAX_VALUE;
        }
        if (position > head) {
            throw Refused.unreadable(
                    "THIS_POSITION_IS_BEYOND_THE_HEAD",
                    AS_OF,
                    "台账目前只到第 " + head + " 号记录，尚无第 " + digits + " 号。",
                    "The ledger ends at #" + head + "; there is no #" + digits + " yet.");
        }
        return new Point(position, dayOf(position));
    }

    /** The day on which an event was recorded; before the first event, today. */
    LocalDate dayOf(long position) {
        return engine.readAt(List.of(position)).stream()
                .findFirst()
                .map(event -> event.getTimestamp().atZone(Today.ZONE).toLocalDate())
                .orElseGet(today::day);
    }

    private Point byTime(Instant before, LocalDate day, String asked) {
        if (day.isAfter(today.day())) {
            throw Refused.unreadable(
                    "THIS_DAY_HAS_NOT_COME",
                    AS_OF,
                    "“as-of”指台账当时所知，不能晚于今天（" + today.day() + "）；现为“" + asked + "”。",
                    "as-of is what the ledger knew and cannot lie after today (" + today.day() + "); it is '" + asked
                            + "'.");
        }
        return new Point(position(engine.createTokenAt(before)), day);
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }
}
