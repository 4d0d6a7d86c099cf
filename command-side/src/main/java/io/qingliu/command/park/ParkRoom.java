package io.qingliu.command.park;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 园区: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class ParkRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room park() {
        return new Room("park", ParkCommand.class, ParkAggregate.class);
    }
}
