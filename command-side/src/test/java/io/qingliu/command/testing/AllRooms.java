package io.qingliu.command.testing;

import io.qingliu.command.CommandSide;
import io.qingliu.command.kernel.HotStreams;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.command.kernel.PublishedReferenceData;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.command.kernel.Room;
import io.qingliu.command.kernel.Rooms;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerEventStore;
import io.qingliu.store.LedgerHead;
import io.qingliu.store.Receipts;
import io.qingliu.testing.LedgerDatabase;
import java.util.Arrays;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;

/** One node with the command side's own rooms over a ledger, without automations and without a door. */
public final class AllRooms implements AutoCloseable {
    private final Configuration configuration;
    private final LedgerEventStore store;
    private final LedgerGateway gateway;

    /** A node over a ledger. */
    public AllRooms(LedgerDatabase database) {
        LedgerSerializer serializer = new LedgerSerializer();
        LedgerEngine engine = new LedgerEngine(database.writer(), database.writer(), serializer, new LedgerHead());
        store = LedgerEventStore.over(engine);
        ReferenceData reference = new PublishedReferenceData(store);
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> serializer)
                .configureEventSerializer(c -> serializer)
                .configureEventStore(c -> store)
                .configureCommandBus(c -> Rooms.commandBus())
                .registerComponent(ReferenceData.class, c -> reference);
        HotStreams hot = HotStreams.of(engine);
        Rooms.open(configurer, rooms(), hot);
        configuration = configurer.start();
        gateway = new LedgerGateway(configuration.commandBus(), engine, new Receipts(database.writer()), hot);
    }

    /** The way to the ledger. */
    public LedgerGateway gateway() {
        return gateway;
    }

    /** What was written. */
    public LedgerEventStore store() {
        return store;
    }

    /** The rooms of the command side, without anything that needs a ledger. */
    public static List<Room> rooms() {
        Class<?>[] rooms = Arrays.stream(
                        CommandSide.class.getAnnotation(Import.class).value())
                .filter(type -> type.getSimpleName().endsWith("Room"))
                .toArray(Class<?>[]::new);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.register(rooms);
            // the rooms' automations need more than there is here
            context.addBeanFactoryPostProcessor(factory -> Arrays.stream(factory.getBeanDefinitionNames())
                    .forEach(name -> factory.getBeanDefinition(name).setLazyInit(true)));
            context.refresh();
            return List.copyOf(context.getBeansOfType(Room.class).values());
        }
    }

    @Override
    public void close() {
        configuration.shutdown();
    }
}
