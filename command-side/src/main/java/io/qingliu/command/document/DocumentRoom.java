package io.qingliu.command.document;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 文件登记: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class DocumentRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room document() {
        return new Room("document", DocumentCommand.class, DocumentAggregate.class);
    }
}
