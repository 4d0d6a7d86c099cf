package io.qingliu.events.ids;

/**
 * A working-day calendar 工作日历; its versions share the stream.
 *
 * @param value the id, {@code calendar-…}
 */
public record CalendarId(String value) implements StreamId {
    public CalendarId {
        Ids.require("calendar-", value);
    }
}
