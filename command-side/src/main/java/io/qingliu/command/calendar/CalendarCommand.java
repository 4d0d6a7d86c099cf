package io.qingliu.command.calendar;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.CalendarId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about a working-day calendar. */
public sealed interface CalendarCommand extends Command permits PublishCalendar, PublishCalendarVersion {
    /** The stream. */
    CalendarId calendarId();

    @Override
    default StreamId stream() {
        return calendarId();
    }
}
