package io.qingliu.command.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.Mark;
import io.qingliu.events.Role;
import io.qingliu.events.Source;
import io.qingliu.events.calendar.CalendarPublished;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.CalendarId;
import io.qingliu.events.ids.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Calendars to count with: the holidays and make-up days of 2024 and 2025, to the best of public knowledge. */
final class TestCalendar {
    private TestCalendar() {}

    /** 2024 and 2025. */
    static CalendarPublished twoYears() {
        return published(
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 12, 31),
                Stream.of(
                                days("2024-01-01", "2024-01-01"),
                                days("2024-02-10", "2024-02-17"),
                                days("2024-04-04", "2024-04-06"),
                                days("2024-05-01", "2024-05-05"),
                                days("2024-06-10", "2024-06-10"),
                                days("2024-09-15", "2024-09-17"),
                                days("2024-10-01", "2024-10-07"),
                                days("2025-01-01", "2025-01-01"),
                                days("2025-01-28", "2025-02-04"),
                                days("2025-04-04", "2025-04-06"),
                                days("2025-05-01", "2025-05-05"),
                                days("2025-05-31", "2025-06-02"),
                                days("2025-10-01", "2025-10-08"))
                        .flatMap(days -> days)
                        .toList(),
                Stream.of(
                                "2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12",
                                "2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11")
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .map(LocalDate::parse)
                        .toList());
    }

    /** A calendar of the given days. */
    static CalendarPublished published(
            LocalDate firstDay, LocalDate lastDay, List<LocalDate> holidays, List<LocalDate> makeUpDays) {
        EventContext context = new EventContext(
                LocalDate.of(2024, 1, 1),
                new ActorId("actor-1"),
                Role.MUNICIPAL_BUREAU,
                new OrganisationId("org-1"),
                null,
                new Source(Source.Kind.API, null),
                null,
                List.of());
        return new CalendarPublished(
                new CalendarId("calendar-test"),
                context,
                1,
                "test",
                Mark.PROPOSED,
                firstDay,
                lastDay,
                holidays,
                makeUpDays);
    }

    private static Stream<LocalDate> days(String first, String last) {
        return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1));
    }
}
