package io.qingliu.command.policy;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 政策: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class PolicyRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room policy() {
        return new Room("policy", PolicyCommand.class, PolicyAggregate.class);
    }
}
