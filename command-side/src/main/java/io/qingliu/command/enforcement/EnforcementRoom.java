package io.qingliu.command.enforcement;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 联合执法案件: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class EnforcementRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room enforcement() {
        return new Room("enforcement", EnforcementCommand.class, EnforcementAggregate.class);
    }
}
