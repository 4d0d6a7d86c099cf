package io.qingliu.command.summaryreport;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 建设总结报告: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class SummaryReportRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room summaryreport() {
        return new Room("summaryreport", SummaryReportCommand.class, SummaryReportAggregate.class);
    }

    @Bean
    WhenAcceptancePassedThenAllowSummaryReport whenAcceptancePassedThenAllowSummaryReport(Automation automation) {
        return new WhenAcceptancePassedThenAllowSummaryReport(automation);
    }
}
