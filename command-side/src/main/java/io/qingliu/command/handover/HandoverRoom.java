package io.qingliu.command.handover;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 巴渝治水数据移交: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class HandoverRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room handover() {
        return new Room("handover", HandoverCommand.class, HandoverAggregate.class);
    }
}
