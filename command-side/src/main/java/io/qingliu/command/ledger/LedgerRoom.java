package io.qingliu.command.ledger;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 台账: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class LedgerRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room ledger() {
        return new Room("ledger", LedgerCommand.class, LedgerAggregate.class);
    }
}
