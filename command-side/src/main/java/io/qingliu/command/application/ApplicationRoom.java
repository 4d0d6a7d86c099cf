package io.qingliu.command.application;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 示范申报文件: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class ApplicationRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room application() {
        return new Room("application", ApplicationCommand.class, ApplicationAggregate.class);
    }
}
