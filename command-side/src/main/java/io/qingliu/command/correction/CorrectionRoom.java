package io.qingliu.command.correction;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 记录更正: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class CorrectionRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room correction() {
        return new Room("correction", CorrectionCommand.class, CorrectionAggregate.class);
    }
}
