package io.qingliu.command.form;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 调查表: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class FormRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room form() {
        return new Room("form", FormCommand.class, FormAggregate.class);
    }
}
