package io.qingliu.command.essentials;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 验收技术要点: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class EssentialsRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room essentials() {
        return new Room("essentials", EssentialsCommand.class, EssentialsAggregate.class);
    }
}
