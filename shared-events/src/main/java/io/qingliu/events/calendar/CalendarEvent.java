package io.qingliu.events.calendar;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.CalendarId;
import io.qingliu.events.ids.StreamId;

/** Facts about working-day calendars 工作日历: versions published; a published version is frozen. */
public sealed interface CalendarEvent extends DomainEvent permits CalendarPublished {
    /** The stream's id. */
    CalendarId calendarId();

    @Override
    default StreamId stream() {
        return calendarId();
    }
}
