package io.qingliu.query;

import io.qingliu.processing.Follower;
import io.qingliu.processing.Follower.Following;
import io.qingliu.processing.Followers;
import io.qingliu.processing.LedgerPlace;
import io.qingliu.query.kernel.Begin;
import io.qingliu.query.kernel.CheckpointKeeper;
import io.qingliu.query.kernel.Counters;
import io.qingliu.query.kernel.RoomProjection;
import io.qingliu.query.kernel.RoomProjection.WrittenMeanwhile;
import io.qingliu.query.kernel.RoomProjections;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.serialization.upcasters.Upcasters;
import io.qingliu.store.HeadNews;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerEventStore;
import io.qingliu.store.LedgerHead;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.util.ReflectionUtils;

/**
 * How the query side is wired, bean by bean.
 *
 * <p>It asks for three things of the process it runs in: the data source {@code readerDataSource} (login of the reader role),
 * the {@link LedgerHead} and the {@link LedgerSerializer}. A room brings its folds as beans, and where it
 * keeps rows of its own, projections with {@code @EventHandler} methods; all of one package follow the ledger together, under the
 * package's name, and write in the transaction that also moves their place.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
        basePackages = "io.qingliu.query",
        entityManagerFactoryRef = "queryEntities",
        transactionManagerRef = "queryTransactions")
class QueryWiring {
    private static final String ROOMS = QueryWiring.class.getPackageName();
    /** How many events share a transaction at most: one by one while following, as many while catching up. */
    private static final int BATCH = 500;

    @Bean
    LedgerEngine queryEngine(
            @Qualifier("readerDataSource") DataSource reader, LedgerSerializer serializer, LedgerHead head) {
        return LedgerEngine.readOnly(reader, serializer, Upcasters.all(), head);
    }

    @Bean(destroyMethod = "shutDown")
    LedgerEventStore queryEventStore(@Qualifier("queryEngine") LedgerEngine engine) {
        return LedgerEventStore.over(engine);
    }

    /** Hears how far the ledger reaches when other processes append. */
    @Bean
    HeadNews headListening(@Qualifier("readerDataSource") DataSource reader, LedgerHead head) {
        return HeadNews.listening(reader, head);
    }

    @Bean
    LocalContainerEntityManagerFactoryBean queryEntities(@Qualifier("readerDataSource") DataSource reader) {
        LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
        factory.setPersistenceUnitName("query");
        factory.setDataSource(reader);
        factory.setPackagesToScan(ROOMS);
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(Map.of(
                "hibernate.hbm2ddl.auto", "none",
                "hibernate.default_schema", "query",
                "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
                "hibernate.jdbc.time_zone", "UTC",
                "hibernate.jdbc.batch_size", "100",
                "hibernate.order_inserts", "true",
                "hibernate.order_updates", "true"));
        return factory;
    }

    @Bean
    @Primary
    JpaTransactionManager queryTransactions(EntityManagerFactory entities) {
        return new JpaTransactionManager(entities);
    }

    /** One follower for each room that has projections. */
    @Bean(destroyMethod = "")
    Followers projections(
            ListableBeanFactory beans,
            @Qualifier("queryEventStore") LedgerEventStore events,
            @Qualifier("queryEngine") LedgerEngine engine,
            @Qualifier("readerDataSource") DataSource reader,
            @Qualifier("queryTransactions") JpaTransactionManager transactions,
            EntityManagerFactory entities,
            LedgerSerializer serializer,
            RoomProjections rooms,
            Counters counters,
            @Value("${ledger.node}") String node) {
        LedgerPlace place = new LedgerPlace(new SpringDataSourceConnectionProvider(reader), "query", node, serializer);
        TransactionManager inQuery = new SpringTransactionManager(transactions);
        EntityManager shared = SharedEntityManagerCreator.createSharedEntityManager(entities);
        List<Follower> followers = new ArrayList<>();
        projectionsByRoom(beans, rooms)
                .forEach((room, handlers) -> followers.add(Follower.of(new Following(
                        room,
                        handlers,
                        events,
                        engine,
                        place,
                        inQuery,
                        BATCH,
                        () -> settle(handlers, shared),
                        WrittenMeanwhile.class::isInstance,
                        counters.of(room)))));
        return new Followers("projections", followers);
    }

    private static void settle(List<Object> handlers, EntityManager shared) {
        for (Object handler : handlers) {
            if (handler instanceof RoomProjection room) {
                room.settle();
            }
        }
        shared.flush();
    }

    /** What hears the ledger, by room: the driver of the room's folds, and projections of the room's own. */
    private static Map<String, List<Object>> projectionsByRoom(ListableBeanFactory beans, RoomProjections ofFolds) {
        Map<String, List<Object>> rooms = new TreeMap<>();
        ofFolds.all()
                .forEach(room -> rooms.computeIfAbsent(room.name(), r -> new ArrayList<>())
                        .add(room));
        Stream.of(beans.getBeanDefinitionNames()).sorted().forEach(name -> {
            Class<?> type = beans.getType(name, false);
            if (type != null && type.getPackageName().startsWith(ROOMS + ".") && hearsEvents(type)) {
                String room = type.getPackageName().substring(ROOMS.length() + 1);
                rooms.computeIfAbsent(room, r -> new ArrayList<>()).add(beans.getBean(name));
            }
        });
        return rooms;
    }

    private static boolean hearsEvents(Class<?> type) {
        return Arrays.stream(ReflectionUtils.getUniqueDeclaredMethods(type))
                .anyMatch(method -> AnnotatedElementUtils.hasAnnotation(method, EventHandler.class));
    }

    @Bean
    QuerySideLifecycle querySideLifecycle(
            @Qualifier("projections") Followers projections, Begin begin, CheckpointKeeper checkpoints) {
        return new QuerySideLifecycle(projections, begin, checkpoints);
    }
}
