package io.qingliu.events.calendar;

import io.qingliu.events.EventContext;
import io.qingliu.events.Mark;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.CalendarId;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipal bureau published a version of a working-day calendar (rulings §12); it is frozen from then on.
 *
 * @param calendarId the stream
 * @param context day, person, role, basis and source
 * @param version version published, 1 for the first
 * @param title its title
 * @param mark where it comes from; shown wherever it is used
 * @param firstDay first day it knows
 * @param lastDay last day it knows
 * @param holidays days other than weekends on which nobody works
 * @param makeUpDays weekend days on which people work
 */
@Zh("工作日历已发布")
public record CalendarPublished(
        CalendarId calendarId,
        EventContext context,
        @Zh("版本") int version,
        @Zh("标题") String title,
        @Zh("来源") Mark mark,
        @Zh("首日") LocalDate firstDay,
        @Zh("末日") LocalDate lastDay,
        @Zh("节假日") List<LocalDate> holidays,
        @Zh("调休上班日") List<LocalDate> makeUpDays)
        implements CalendarEvent {
    public CalendarPublished {
        holidays = List.copyOf(holidays);
        makeUpDays = List.copyOf(makeUpDays);
    }
}
