package io.qingliu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.qingliu.command.kernel.Room;
import io.qingliu.processing.Follower;
import io.qingliu.processing.Followers;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerEventStore;
import io.qingliu.store.WriterTimeouts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** What the running product is wired to; each line of ground.md §2 that could bite here has its assertion. */
class WiringTest extends RunningLedger {
    @Autowired
    ApplicationContext context;

    @Autowired
    Configuration configuration;

    @Autowired
    List<Room> rooms;

    @Autowired
    Followers automations;

    @Autowired
    Followers projections;

    @Autowired
    HikariDataSource writerDataSource;

    @Autowired
    HikariDataSource processDataSource;

    @Test
    void one_serializer_reads_and_writes_everything() {
        assertThat(context.getBeansOfType(Serializer.class)).hasSize(1);
        LedgerSerializer serializer = context.getBean(LedgerSerializer.class);
        assertThat(configuration.serializer()).isSameAs(serializer);
        assertThat(configuration.eventSerializer()).isSameAs(serializer);
        assertThat(configuration.messageSerializer()).isSameAs(serializer);
        followers()
                .forEach(follower -> assertThat(tokenStore(follower).serializer())
                        .as(follower.name())
                        .isSameAs(serializer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"java.lang.Runtime", "io.qingliu.events.document.DocumentRegistered", "document.NoSuchEvent"})
    void no_class_is_loaded_by_a_name_from_the_database(String name) {
        assertThatThrownBy(
                        () -> context.getBean(LedgerSerializer.class).classForType(new SimpleSerializedType(name, "1")))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void both_sides_read_the_ledger_through_its_own_engine() {
        assertThat(context.getBeansOfType(LedgerEventStore.class)).hasSize(2);
        assertThat(configuration.eventStore()).isSameAs(context.getBean("commandEventStore"));
        context.getBeansOfType(LedgerEventStore.class)
                .forEach((name, store) ->
                        assertThat(field(store, "storageEngine")).as(name).isInstanceOf(LedgerEngine.class));
    }

    @Test
    void a_command_waits_without_a_transaction() {
        CommandBus bus = configuration.commandBus();
        assertThat(bus).isInstanceOf(SimpleCommandBus.class);
        assertThat(field(bus, "transactionManager")).isInstanceOf(NoTransactionManager.class);
    }

    @Test
    void no_room_takes_snapshots_and_commands_for_one_stream_take_turns() {
        assertThat(rooms).hasSizeGreaterThan(20);
        for (Room room : rooms) {
            Repository<?> repository = configuration.repository(room.aggregate());
            assertThat(repository).as(room.kind()).isInstanceOf(EventSourcingRepository.class);
            assertThat(field(repository, "snapshotTriggerDefinition"))
                    .as(room.kind())
                    .isInstanceOf(NoSnapshotTriggerDefinition.class);
            assertThat(field(repository, "lockFactory")).as(room.kind()).isInstanceOf(PessimisticLockFactory.class);
        }
    }

    @Test
    void a_handler_that_fails_is_never_only_logged() {
        assertThat(followers()).isNotEmpty();
        followers().forEach(follower -> {
            TrackingEventProcessor processor = processor(follower);
            assertThat(field(processor, "errorHandler"))
                    .as(follower.name())
                    .isInstanceOf(PropagatingErrorHandler.class);
            assertThat(field(field(follower, "invoker"), "listenerInvocationErrorHandler"))
                    .as(follower.name())
                    .isInstanceOf(PropagatingErrorHandler.class);
            assertThat(field(processor, "transactionManager"))
                    .as(follower.name())
                    .isInstanceOf(SpringTransactionManager.class);
        });
    }

    @Test
    void each_follower_is_one_thread_whose_sequences_stay_the_same() {
        followers().forEach(follower -> {
            assertThat(processor(follower).maxCapacity()).as(follower.name()).isEqualTo(1);
            assertThat(field(field(follower, "invoker"), "sequencingPolicy")
                            .getClass()
                            .getSimpleName())
                    .as(follower.name())
                    .isEqualTo("ByCluster");
        });
    }

    @Test
    void the_process_has_a_name_of_its_own_choice() throws SQLException {
        followers()
                .forEach(follower -> assertThat(field(tokenStore(follower), "nodeId"))
                        .as(follower.name())
                        .isEqualTo("embedded"));
        assertThat(ask(processDataSource, "SELECT DISTINCT owner FROM process.token WHERE owner IS NOT NULL"))
                .containsOnly("embedded");
    }

    @Test
    void places_are_bytes_beside_what_they_belong_to() throws SQLException {
        assertThat(ask(
                        processDataSource,
                        "SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                                + " WHERE attrelid IN ('process.token'::regclass) AND attname = 'token'"))
                .containsExactly("bytea");
        assertThat(automations.all()).extracting(Follower::name).containsExactly("automations");
        assertThat(field(tokenStore(automations.all().getFirst()), "schema"))
                .extracting("tokenTable")
                .isEqualTo("process.token");
        projections
                .all()
                .forEach(follower -> assertThat(field(tokenStore(follower), "schema"))
                        .as(follower.name())
                        .extracting("tokenTable")
                        .isEqualTo("query.token"));
    }

    @Test
    void a_writer_that_freezes_loses_its_connection_soon() throws SQLException {
        Map<String, String> wanted = Map.of(
                "idle_in_transaction_session_timeout", "5s",
                "lock_timeout", "5s",
                "statement_timeout", "10s",
                "tcp_user_timeout", "20000");
        for (Map.Entry<String, String> setting : wanted.entrySet()) {
            assertThat(ask(writerDataSource, "SHOW " + setting.getKey()))
                    .as(setting.getKey())
                    .containsExactly(setting.getValue());
        }
        try (Connection connection = writerDataSource.getConnection()) {
            WriterTimeouts.STANDARD.requireOn(connection);
            assertThat(connection.getNetworkTimeout()).isEqualTo(20_000);
        }
        assertThat(writerDataSource.getDataSourceProperties()).containsEntry("tcpKeepAlive", "true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.thoughtworks.xstream.XStream",
                "org.axonframework.axonserver.connector.AxonServerConfiguration",
                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
                "org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration",
                "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration"
            })
    void what_is_not_on_the_class_path_cannot_wire_itself(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void nobody_looks_for_updates_and_nobody_watches_the_time_of_handlers() {
        assertThat(configuration.getComponent(UpdateChecker.class)).isNull();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.contains("axon-janitor") || name.contains("UpdateChecker"));
    }

    private List<Follower> followers() {
        return Stream.of(automations, projections)
                .flatMap(side -> side.all().stream())
                .toList();
    }

    private static TrackingEventProcessor processor(Follower follower) {
        return (TrackingEventProcessor) field(follower, "processor");
    }

    private static JdbcTokenStore tokenStore(Follower follower) {
        return (JdbcTokenStore) field(processor(follower), "tokenStore");
    }

    private static Object field(Object of, String name) {
        Object value = ReflectionTestUtils.getField(of, name);
        if (value == null) {
            throw new AssertionError(name + " of " + of + " is null");
        }
        return value;
    }
}
