package io.qingliu.standalone.illustrative;

import io.qingliu.command.kernel.AutomationProgress;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.Receipts;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The illustrative programme, where it is asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("ledger.illustrative")
public class IllustrativeConfiguration {
    /** Whether the ledger is an illustrative one. */
    @Bean
    IllustrativeMark illustrativeMark(@Qualifier("commandEngine") LedgerEngine ledger) {
        return new IllustrativeMark(ledger);
    }

    /** The clock of an illustrative ledger. */
    @Bean
    @Primary
    IllustrativeClock illustrativeClock(IllustrativeMark mark) {
        return new IllustrativeClock(mark);
    }

    /** The programme; tells the health while it is being loaded. */
    @Bean
    Loading illustrativeProgramme(
            LedgerGateway gateway,
            AutomationProgress automations,
            Receipts receipts,
            EventStore store,
            IllustrativeMark mark,
            IllustrativeClock clock,
            @Value("${ledger.illustrative-clusters:" + Register.CLUSTERS + "}") int clusters) {
        return new Loading(gateway, automations, receipts, store, mark, clock, clusters);
    }
}
