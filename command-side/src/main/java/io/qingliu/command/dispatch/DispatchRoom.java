package io.qingliu.command.dispatch;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 调度督办事项: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class DispatchRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room dispatch() {
        return new Room("dispatch", DispatchCommand.class, DispatchAggregate.class);
    }
}
