package io.qingliu.command.unit;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 上报单位: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class UnitRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room unit() {
        return new Room("unit", UnitCommand.class, UnitAggregate.class);
    }
}
