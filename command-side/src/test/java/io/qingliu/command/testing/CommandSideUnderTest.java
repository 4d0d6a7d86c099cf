package io.qingliu.command.testing;

import io.qingliu.command.kernel.HotStreams;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.command.kernel.Room;
import io.qingliu.command.kernel.Rooms;
import io.qingliu.events.testing.NotebookEvent;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerEventStore;
import io.qingliu.store.LedgerHead;
import io.qingliu.store.Receipts;
import io.qingliu.testing.LedgerDatabase;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;

/** One node of a command side with the notebooks as its only room. */
public final class CommandSideUnderTest implements AutoCloseable {
    private final Configuration configuration;
    private final LedgerEngine engine;
    private final LedgerGateway gateway;

    private CommandSideUnderTest(DataSource writer, DataSource reader) {
        LedgerSerializer serializer = new LedgerSerializer(EventTypes.of(List.of(NotebookEvent.class), Map.of()));
        engine = new LedgerEngine(writer, reader, serializer, new LedgerHead());
        ReferenceData none = (ReferenceData) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ReferenceData.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> serializer)
                .configureEventSerializer(c -> serializer)
                .configureEventStore(c -> LedgerEventStore.over(engine))
                .configureCommandBus(c -> Rooms.commandBus())
                .registerComponent(ReferenceData.class, c -> none);
        HotStreams hot = HotStreams.of(engine);
        Rooms.open(configurer, List.of(new Room("testing", NotebookCommand.class, NotebookAggregate.class)), hot);
        configuration = configurer.start();
        gateway = new LedgerGateway(configuration.commandBus(), engine, new Receipts(writer), hot);
    }

    /** A node over a ledger. */
    public static CommandSideUnderTest over(LedgerDatabase database) {
        return new CommandSideUnderTest(database.writer(), database.reader());
    }

    /** A node that waits long, for tests that make it wait. */
    public static CommandSideUnderTest patientlyOver(LedgerDatabase database) {
        return new CommandSideUnderTest(database.writer(LedgerDatabase.PATIENT), database.reader());
    }

    /** The way to the ledger. */
    public LedgerGateway gateway() {
        return gateway;
    }

    /** The engine. */
    public LedgerEngine engine() {
        return engine;
    }

    /** Axon's configuration. */
    public Configuration configuration() {
        return configuration;
    }

    @Override
    public void close() {
        configuration.shutdown();
    }
}
