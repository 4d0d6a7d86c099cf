package io.qingliu.command.importbatch;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 导入批次: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class ImportBatchRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room importbatch() {
        return new Room("importbatch", ImportBatchCommand.class, ImportBatchAggregate.class);
    }
}
