package io.qingliu.events;

import io.qingliu.events.ids.CalendarId;

/**
 * A version of a working-day calendar.
 *
 * @param calendar which calendar
 * @param version its version, from 1
 */
public record CalendarRef(
        @Zh("工作日历") CalendarId calendar, @Zh("版本") int version) {}
