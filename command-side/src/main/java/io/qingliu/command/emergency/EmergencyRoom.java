package io.qingliu.command.emergency;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 应急协作事项: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class EmergencyRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room emergency() {
        return new Room("emergency", EmergencyCommand.class, EmergencyAggregate.class);
    }
}
