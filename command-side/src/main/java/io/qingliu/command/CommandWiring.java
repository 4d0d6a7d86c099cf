package io.qingliu.command;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.AutomationProgress;
import io.qingliu.command.kernel.HotStreams;
import io.qingliu.command.kernel.LedgerAutomation;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.command.kernel.LostRace;
import io.qingliu.command.kernel.PublishedReferenceData;
import io.qingliu.command.kernel.RecordingClock;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.command.kernel.Room;
import io.qingliu.command.kernel.Rooms;
import io.qingliu.processing.Follower;
import io.qingliu.processing.Follower.Following;
import io.qingliu.processing.Followers;
import io.qingliu.processing.LedgerPlace;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.store.HeadNews;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerEventStore;
import io.qingliu.store.LedgerHead;
import io.qingliu.store.Receipts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * How the command side is wired, bean by bean. Nothing of it is left to a library's choice: on this stack Axon's own choices
 * would be no event store, a bus that forgets, and serializers and a call home that nobody asked for.
 *
 * <p>It asks for three things of the process it runs in: the data sources {@code writerDataSource} (login of the writer role)
 * and {@code processDataSource} (login of the process role), the {@link LedgerHead} and the {@link LedgerSerializer}.
 */
@Configuration(proxyBeanMethods = false)
class CommandWiring {
    /** Name under which the automations' place is kept for ever. */
    static final String AUTOMATIONS = "automations";

    @Bean
    LedgerEngine commandEngine(
            @Qualifier("writerDataSource") DataSource writer, LedgerSerializer serializer, LedgerHead head) {
        return new LedgerEngine(writer, writer, serializer, head);
    }

    @Bean(destroyMethod = "shutDown")
    @Primary
    LedgerEventStore commandEventStore(@Qualifier("commandEngine") LedgerEngine engine) {
        return LedgerEventStore.over(engine);
    }

    @Bean
    Receipts receipts(@Qualifier("writerDataSource") DataSource writer) {
        return new Receipts(writer);
    }

    @Bean
    HotStreams hotStreams(@Qualifier("commandEngine") LedgerEngine engine) {
        return HotStreams.of(engine);
    }

    /** Axon's part: the rooms' aggregates behind one bus. */
    @Bean(destroyMethod = "")
    org.axonframework.config.Configuration commandConfiguration(
            List<Room> rooms,
            LedgerEventStore events,
            LedgerSerializer serializer,
            ReferenceData reference,
            HotStreams hot) {
        // false: no module is looked for on the class path, so none that reports to anybody is found
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> serializer)
                .configureEventSerializer(c -> serializer)
                .configureMessageSerializer(c -> serializer)
                .configureEventStore(c -> events)
                .configureCommandBus(c -> Rooms.commandBus())
                .registerComponent(ReferenceData.class, c -> reference);
        Rooms.open(configurer, rooms, hot);
        return configurer.buildConfiguration();
    }

    @Bean
    LedgerGateway ledgerGateway(
            org.axonframework.config.Configuration configuration,
            @Qualifier("commandEngine") LedgerEngine engine,
            Receipts receipts,
            HotStreams hot) {
        return new LedgerGateway(configuration.commandBus(), engine, receipts, hot);
    }

    @Bean
    ReferenceData referenceData(LedgerEventStore events) {
        return new PublishedReferenceData(events);
    }

    /** The time of day; the illustrative programme brings another clock. */
    @Bean
    RecordingClock recordingClock() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Tells other processes how far the ledger reaches. */
    @Bean
    HeadNews headTelling(@Qualifier("writerDataSource") DataSource writer, LedgerHead head) {
        return HeadNews.telling(writer, head);
    }

    @Bean
    Automation automation(LedgerGateway gateway, RecordingClock clock) {
        return new LedgerAutomation(gateway, clock);
    }

    @Bean
    DataSourceTransactionManager processTransactions(@Qualifier("processDataSource") DataSource process) {
        return new DataSourceTransactionManager(process);
    }

    /** All automations as one follower: they hear the ledger in its order, one event at a time. */
    @Bean(destroyMethod = "")
    Followers automations(
            ListableBeanFactory beans,
            LedgerEventStore events,
            @Qualifier("commandEngine") LedgerEngine engine,
            @Qualifier("processDataSource") DataSource process,
            @Qualifier("processTransactions") DataSourceTransactionManager transactions,
            LedgerSerializer serializer,
            @Value("${ledger.node}") String node) {
        List<Object> automations = whenThen(beans);
        if (automations.isEmpty()) {
            return new Followers(AUTOMATIONS, List.of());
        }
        TransactionManager inProcess = new SpringTransactionManager(transactions);
        LedgerPlace place =
                new LedgerPlace(new SpringDataSourceConnectionProvider(process), "process", node, serializer);
        return new Followers(
                AUTOMATIONS,
                List.of(Follower.of(new Following(
                        AUTOMATIONS,
                        automations,
                        events,
                        engine,
                        place,
                        inProcess,
                        // each asks for a command that commits by itself, so nothing is won by large batches
                        16,
                        () -> {},
                        LostRace.class::isInstance))));
    }

    /** The beans whose class is called {@code When…Then…}, in the order of their names. */
    private static List<Object> whenThen(ListableBeanFactory beans) {
        return Stream.of(beans.getBeanDefinitionNames())
                .filter(name -> {
                    Class<?> type = beans.getType(name, false);
                    return type != null && type.getSimpleName().matches("When[A-Z].*Then[A-Z].*");
                })
                .sorted()
                .map(beans::getBean)
                .toList();
    }

    @Bean
    AutomationProgress automationProgress(
            @Qualifier(AUTOMATIONS) Followers automations, @Qualifier("commandEngine") LedgerEngine engine) {
        return new HeardByAutomations(automations, engine);
    }

    @Bean
    CommandSideLifecycle commandSideLifecycle(
            org.axonframework.config.Configuration configuration,
            @Qualifier(AUTOMATIONS) Followers automations,
            @Qualifier("writerDataSource") DataSource writer) {
        return new CommandSideLifecycle(configuration, automations, writer);
    }
}
