package io.qingliu.command.calendar;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 工作日历: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class CalendarRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room calendar() {
        return new Room("calendar", CalendarCommand.class, CalendarAggregate.class);
    }
}
