package io.qingliu.standalone.register;

import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.command.kernel.RecordingClock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The import of registers, where this process takes commands. */
@Configuration(proxyBeanMethods = false)
public class RegisterConfiguration {
    /** The import. */
    @Bean
    RegisterImport registerImport(LedgerGateway gateway, EventStore store, RecordingClock clock) {
        return new RegisterImport(new GatewayLedger(gateway, store), clock);
    }
}
