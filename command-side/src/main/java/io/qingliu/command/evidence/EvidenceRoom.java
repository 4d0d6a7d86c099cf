package io.qingliu.command.evidence;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 佐证材料: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class EvidenceRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room evidence() {
        return new Room("evidence", EvidenceCommand.class, EvidenceAggregate.class);
    }
}
