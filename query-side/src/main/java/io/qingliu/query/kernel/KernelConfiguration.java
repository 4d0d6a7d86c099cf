package io.qingliu.query.kernel;

import io.qingliu.processing.Follower;
import io.qingliu.processing.Followers;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.store.LedgerEngine;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What all rooms share. */
@Configuration(proxyBeanMethods = false)
@Import({RefusalsOfApis.class, RefusalsOfPages.class, Unanswered.class})
public class KernelConfiguration {
    @Bean
    Progress progress(
            @Qualifier("projections") Followers projections,
            EntityManager rows,
            LedgerSerializer serializer,
            Consumptions consumptions,
            @Qualifier("queryTransactions") PlatformTransactionManager transactions) {
        return new Progress(projections, rows, serializer, consumptions, transactions, Progress.PATIENCE);
    }

    @Bean
    Illustrative illustrative(@Qualifier("queryEngine") LedgerEngine engine) {
        return new Illustrative(engine);
    }

    /** Every fold that is a bean of its room is kept live. */
    @Bean
    Rooms rooms(List<Fold<?, ?>> folds) {
        return Rooms.of(folds);
    }

    @Bean
    KnownStates knownStates() {
        return new KnownStates();
    }

    @Bean
    RoomProjections roomProjections(
            Rooms rooms, FoldStates states, KeptProjections projections, KnownStates known, Bulk bulk) {
        return new RoomProjections(rooms.all().stream()
                .map(room -> new RoomProjection(room, states, projections, known, new Retelling(bulk, rooms, states)))
                .toList());
    }

    /** Counts what each follower consumes. */
    @Bean
    Counters counters(Consumptions consumptions) {
        return follower -> new Counting(follower, consumptions);
    }

    @Bean
    CompletenessCheck completenessCheck(
            @Qualifier("queryEngine") LedgerEngine engine,
            Progress progress,
            @Qualifier("projections") Followers projections) {
        return new CompletenessCheck(engine, progress, projections);
    }

    @Bean
    Begin begin(
            Rooms rooms,
            KeptProjections projections,
            FoldStates states,
            EntityManager tables,
            @Qualifier("queryTransactions") PlatformTransactionManager transactions) {
        return new Begin(rooms, projections, states, tables, transactions);
    }

    @Bean
    Folds folds(
            @Qualifier("queryEngine") LedgerEngine engine,
            Illustrative illustrative,
            Today today,
            Rooms rooms,
            Progress progress,
            KeptProjections projections,
            FoldStates states,
            KnownStates known,
            Bulk bulk,
            Checkpoints checkpoints) {
        return new Folds(
                bulk,
                illustrative,
                new Moments(engine, today),
                new Live(rooms, progress, projections, states, known),
                new Past(engine, rooms, bulk, checkpoints, Progress.PATIENCE));
    }

    /** Reads in bulk on all cores, for whoever tells the ledger again. */
    @Bean
    Bulk bulk(@Qualifier("queryEngine") LedgerEngine engine) {
        return new Bulk(engine, Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    @Bean
    Checkpoints checkpoints(@Qualifier("readerDataSource") DataSource tables) {
        return new Checkpoints(tables);
    }

    @Bean
    CheckpointKeeper checkpointKeeper(
            Checkpoints checkpoints,
            Bulk bulk,
            Rooms rooms,
            @Qualifier("projections") Followers projections,
            @Value("${ledger.query.checkpoint-every:50000}") long every) {
        return new CheckpointKeeper(
                checkpoints,
                bulk,
                rooms,
                every,
                () -> projections.all().stream()
                        .mapToLong(Follower::position)
                        .min()
                        .orElse(0));
    }

    /** What cannot be asked about is refused before any room sees it. */
    @Bean
    WebMvcConfigurer controlCharactersInAddresses() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new ControlCharacters());
            }
        };
    }

    /** A page is sent when it is drawn completely: nobody gets half a page for a whole one. */
    @Bean
    SmartInitializingSingleton wholePages(ObjectProvider<ThymeleafViewResolver> views) {
        return () -> views.forEach(view -> view.setProducePartialOutputWhileProcessing(false));
    }

    @Bean
    Today today() {
        return Today.by(Clock.systemUTC());
    }
}
