package io.qingliu.command.practice;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 示范经验: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class PracticeRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room practice() {
        return new Room("practice", PracticeCommand.class, PracticeAggregate.class);
    }
}
