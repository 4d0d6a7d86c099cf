package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 整治: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class RemediationRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room remediation() {
        return new Room("remediation", RemediationCommand.class, RemediationAggregate.class);
    }
}
