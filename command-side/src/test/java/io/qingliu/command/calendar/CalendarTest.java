package io.qingliu.command.calendar;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Mark;
import io.qingliu.events.Role;
import io.qingliu.events.calendar.CalendarPublished;
import io.qingliu.events.ids.CalendarId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final CalendarId CALENDAR = new CalendarId("calendar-test");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01");

    // Around 1 October 2024, a Tuesday; 29 September is a Sunday, 12 October a Saturday.
    private static final List<LocalDate> HOLIDAYS = days("2024-10-01", "2024-10-02", "2024-10-03");
    private static final List<LocalDate> MAKE_UP_DAYS = days("2024-09-29", "2024-10-12");

    private final RoomFixture room = RoomFixture.of(CalendarAggregate.class);

    @Test
    void a_calendar_is_published_with_version_1() {
        room.when(publish(1, "2024-01-01", "2024-12-31", HOLIDAYS, MAKE_UP_DAYS))
                .then(published(1));
    }

    @Test
    void the_next_version_follows_the_last() {
        room.given(published(1)).when(publishNext(2)).then(published(2));
        room.given(published(1))
                .when(publishNext(4))
                .refusedBy(CalendarRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST, "version");
        room.when(publish(0, "2024-01-01", "2024-12-31", HOLIDAYS, MAKE_UP_DAYS))
                .refusedBy(CalendarRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST, "version");
    }

    @Test
    void a_calendar_runs_forward() {
        room.when(publish(1, "2024-12-31", "2024-01-01", List.of(), List.of()))
                .refusedBy(CalendarRule.A_CALENDAR_RUNS_FORWARD, "lastDay");
    }

    @Test
    void a_day_lies_within_the_calendar() {
        room.when(publish(1, "2024-10-02", "2024-12-31", HOLIDAYS, MAKE_UP_DAYS))
                .refusedBy(CalendarRule.A_DAY_LIES_WITHIN_THE_CALENDAR, "holidays[0]");
        room.when(publish(1, "2024-09-29", "2024-10-11", HOLIDAYS, MAKE_UP_DAYS))
                .refusedBy(CalendarRule.A_DAY_LIES_WITHIN_THE_CALENDAR, "makeUpDays[1]");
    }

    @Test
    void a_day_is_holiday_or_working_day() {
        room.when(publish(1, "2024-01-01", "2024-12-31", days("2024-10-12"), MAKE_UP_DAYS))
                .refusedBy(CalendarRule.A_DAY_IS_HOLIDAY_OR_WORKING_DAY, "makeUpDays[1]");
        room.when(publish(1, "2024-01-01", "2024-12-31", days("2024-10-01", "2024-10-01"), MAKE_UP_DAYS))
                .refusedBy(CalendarRule.A_DAY_IS_HOLIDAY_OR_WORKING_DAY, "holidays[1]");
    }

    @Test
    void a_make_up_day_is_a_weekend() {
        room.when(publish(1, "2024-01-01", "2024-12-31", HOLIDAYS, days("2024-09-29", "2024-09-30")))
                .refusedBy(CalendarRule.A_MAKE_UP_DAY_IS_A_WEEKEND, "makeUpDays[1]");
    }

    @Test
    void a_version_has_a_title() {
        room.when(new PublishCalendar(
                        CALENDAR,
                        ZHOU,
                        1,
                        " ",
                        Mark.PROPOSED,
                        LocalDate.parse("2024-01-01"),
                        LocalDate.parse("2024-12-31"),
                        HOLIDAYS,
                        MAKE_UP_DAYS))
                .refusedBy(GeneralRule.A_TEXT_IS_DEMANDED, "title");
    }

    @Test
    void only_the_municipal_bureau_publishes() {
        CommandContext li = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-07-01");
        room.when(new PublishCalendar(
                        CALENDAR,
                        li,
                        1,
                        "测试日历",
                        Mark.PROPOSED,
                        LocalDate.parse("2024-01-01"),
                        LocalDate.parse("2024-12-31"),
                        HOLIDAYS,
                        MAKE_UP_DAYS))
                .refusedBy(GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static PublishCalendar publish(
            int version, String firstDay, String lastDay, List<LocalDate> holidays, List<LocalDate> makeUpDays) {
        return new PublishCalendar(
                CALENDAR,
                ZHOU,
                version,
                "测试日历",
                Mark.PROPOSED,
                LocalDate.parse(firstDay),
                LocalDate.parse(lastDay),
                holidays,
                makeUpDays);
    }

    private static PublishCalendarVersion publishNext(int version) {
        return new PublishCalendarVersion(
                CALENDAR,
                ZHOU,
                version,
                "测试日历",
                Mark.PROPOSED,
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-12-31"),
                HOLIDAYS,
                MAKE_UP_DAYS);
    }

    private static CalendarPublished published(int version) {
        return new CalendarPublished(
                CALENDAR,
                ZHOU.toEventContext(),
                version,
                "测试日历",
                Mark.PROPOSED,
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-12-31"),
                HOLIDAYS,
                MAKE_UP_DAYS);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
