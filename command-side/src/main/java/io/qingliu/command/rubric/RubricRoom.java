package io.qingliu.command.rubric;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 评分细则: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class RubricRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room rubric() {
        return new Room("rubric", RubricCommand.class, RubricAggregate.class);
    }
}
