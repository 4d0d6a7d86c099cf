package io.qingliu.command.calendar;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Mark;
import io.qingliu.events.Role;
import io.qingliu.events.ids.CalendarId;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipal bureau publishes a working-day calendar for the first time.
 *
 * @param calendarId the stream, opened by this command
 * @param context who asks, when it happened
 * @param version 1
 * @param title its title
 * @param mark where it comes from
 * @param firstDay first day it knows
 * @param lastDay last day it knows
 * @param holidays days other than weekends on which nobody works
 * @param makeUpDays weekend days on which people work
 */
@Asks(zh = "发布工作日历", en = "Publish a working-day calendar (proposed).", by = Role.MUNICIPAL_BUREAU)
public record PublishCalendar(
        CalendarId calendarId,
        CommandContext context,
        int version,
        String title,
        Mark mark,
        LocalDate firstDay,
        LocalDate lastDay,
        List<LocalDate> holidays,
        List<LocalDate> makeUpDays)
        implements CalendarCommand, Opening {
    public PublishCalendar {
        holidays = List.copyOf(holidays);
        makeUpDays = List.copyOf(makeUpDays);
    }
}
