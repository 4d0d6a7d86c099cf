package io.qingliu.command.report;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 印发的报告: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class ReportRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room report() {
        return new Room("report", ReportCommand.class, ReportAggregate.class);
    }
}
