package io.qingliu.command.calendar;

import static io.qingliu.command.calendar.CalendarRule.A_CALENDAR_RUNS_FORWARD;
import static io.qingliu.command.calendar.CalendarRule.A_DAY_IS_HOLIDAY_OR_WORKING_DAY;
import static io.qingliu.command.calendar.CalendarRule.A_DAY_LIES_WITHIN_THE_CALENDAR;
import static io.qingliu.command.calendar.CalendarRule.A_MAKE_UP_DAY_IS_A_WEEKEND;
import static io.qingliu.command.calendar.CalendarRule.THE_NEXT_VERSION_FOLLOWS_THE_LAST;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.calendar.CalendarEvent;
import io.qingliu.events.calendar.CalendarPublished;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which versions of a calendar were published.
 *
 * @param lastVersion the last version published, 0 before the first
 */
record Calendar(int lastVersion) {
    /** Before anything happened. */
    static final Calendar NOT_YET = new Calendar(0);

    /** Answers a command with its events, or refuses it by a {@link CalendarRule}. */
    List<CalendarEvent> decide(CalendarCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case PublishCalendar c ->
                publish(
                        judgement,
                        new CalendarPublished(
                                c.calendarId(),
                                judgement.context(),
                                c.version(),
                                c.title(),
                                c.mark(),
                                c.firstDay(),
                                c.lastDay(),
                                c.holidays(),
                                c.makeUpDays()));
            case PublishCalendarVersion c ->
                publish(
                        judgement,
                        new CalendarPublished(
                                c.calendarId(),
                                judgement.context(),
                                c.version(),
                                c.title(),
                                c.mark(),
                                c.firstDay(),
                                c.lastDay(),
                                c.holidays(),
                                c.makeUpDays()));
        };
    }

    private List<CalendarEvent> publish(Judgement judgement, CalendarPublished version) {
        judgement
                .demandText(version.title(), "title")
                .refuseFieldIf(
                        version.version() != lastVersion + 1,
                        THE_NEXT_VERSION_FOLLOWS_THE_LAST,
                        "version",
                        lastVersion + 1,
                        version.version())
                .refuseFieldIf(
                        version.lastDay().isBefore(version.firstDay()),
                        A_CALENDAR_RUNS_FORWARD,
                        "lastDay",
                        version.firstDay(),
                        version.lastDay());
        Set<LocalDate> seen = new HashSet<>();
        daysMustFit(judgement, version, "holidays", version.holidays(), seen);
        daysMustFit(judgement, version, "makeUpDays", version.makeUpDays(), seen);
        for (int i = 0; i < version.makeUpDays().size(); i++) {
            LocalDate day = version.makeUpDays().get(i);
            judgement.refuseFieldIf(!isWeekend(day), A_MAKE_UP_DAY_IS_A_WEEKEND, "makeUpDays[" + i + "]", day);
        }
        return List.of(version);
    }

    private static void daysMustFit(
            Judgement judgement, CalendarPublished version, String field, List<LocalDate> days, Set<LocalDate> seen) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            String path = field + "[" + i + "]";
            judgement
                    .refuseFieldIf(
                            day.isBefore(version.firstDay()) || day.isAfter(version.lastDay()),
                            A_DAY_LIES_WITHIN_THE_CALENDAR,
                            path,
                            day,
                            version.firstDay(),
                            version.lastDay())
                    .refuseFieldIf(!seen.add(day), A_DAY_IS_HOLIDAY_OR_WORKING_DAY, path, day);
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Which versions there are after an event. */
    Calendar evolve(CalendarEvent event) {
        return switch (event) {
            case CalendarPublished e -> new Calendar(e.version());
        };
    }
}
