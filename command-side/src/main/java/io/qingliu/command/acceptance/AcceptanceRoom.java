package io.qingliu.command.acceptance;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 评审验收: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class AcceptanceRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room acceptance() {
        return new Room("acceptance", AcceptanceCommand.class, AcceptanceAggregate.class);
    }

    @Bean
    WhenRemediationCompletedThenAllowAcceptance whenRemediationCompletedThenAllowAcceptance(Automation automation) {
        return new WhenRemediationCompletedThenAllowAcceptance(automation);
    }
}
