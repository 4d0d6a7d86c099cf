package io.qingliu.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.qingliu.command.cluster.ClusterRoom;
import io.qingliu.command.cluster.RegisterCluster;
import io.qingliu.command.dispatch.DispatchCommand;
import io.qingliu.command.dispatch.DispatchRoom;
import io.qingliu.command.dispatch.FollowUpDispatch;
import io.qingliu.command.dispatch.OpenDispatch;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.HotStreams;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.command.kernel.PublishedReferenceData;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.command.kernel.Room;
import io.qingliu.command.kernel.Rooms;
import io.qingliu.command.park.ParkRoom;
import io.qingliu.command.park.RegisterPark;
import io.qingliu.command.unit.EstablishUnit;
import io.qingliu.command.unit.UnitRoom;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.Source;
import io.qingliu.events.dispatch.DispatchKind;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.UnitKind;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.store.HeadNews;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerEventStore;
import io.qingliu.store.LedgerHead;
import io.qingliu.store.Receipts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.timeout.AxonTaskJanitor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Commands to the room of dispatched matters, in this process: gateway, bus, aggregate, engine, group commit. */
final class GatewayCommands implements Workload, AutoCloseable {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 2);

    private final HikariDataSource writers;
    private final HeadNews news;
    private final LedgerEventStore events;
    private final Configuration configuration;
    private final LedgerGateway gateway;

    /** Wires it as the product does. */
    GatewayCommands(MeasuredDatabase database) {
        writers = database.writers();
        LedgerSerializer serializer = new LedgerSerializer();
        LedgerHead head = new LedgerHead();
        LedgerEngine engine = new LedgerEngine(writers, writers, serializer, head);
        LedgerEventStore store = LedgerEventStore.over(engine);
        PublishedReferenceData reference = new PublishedReferenceData(store);
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> serializer)
                .configureEventSerializer(c -> serializer)
                .configureMessageSerializer(c -> serializer)
                .configureEventStore(c -> store)
                .configureCommandBus(c -> Rooms.commandBus())
                .registerComponent(ReferenceData.class, c -> reference);
        HotStreams hot = HotStreams.of(engine);
        Rooms.open(configurer, rooms(), hot);
        events = store;
        configuration = configurer.start();
        gateway = new LedgerGateway(configuration.commandBus(), engine, new Receipts(writers), hot);
        news = HeadNews.telling(writers, head);
    }

    /** The room that is measured and those that it needs, without the automations that live in them. */
    private static List<Room> rooms() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(UnitRoom.class, ParkRoom.class, ClusterRoom.class, DispatchRoom.class);
            context.addBeanFactoryPostProcessor(beans -> Stream.of(beans.getBeanDefinitionNames())
                    .forEach(name -> beans.getBeanDefinition(name).setLazyInit(true)));
            context.refresh();
            return List.copyOf(context.getBeansOfType(Room.class).values());
        }
    }

    /** Registers the clusters that the matters are about. */
    void registerClusters() {
        UnitId unit = new UnitId("unit-measured");
        ParkId park = new ParkId("park-measured");
        submit(new EstablishUnit(
                unit,
                context(null),
                "测量用区（虚构）",
                null,
                UnitKind.DISTRICT,
                null,
                DAY,
                new OrganisationId("org-qingxi-section"),
                new OrganisationId("org-qingxi-detachment")));
        submit(new RegisterPark(
                park,
                context(null),
                "测量用园区（虚构）",
                null,
                ParkLevel.PROVINCIAL,
                false,
                Frontage.UNKNOWN,
                List.of(),
                null,
                List.of(unit),
                null));
        for (int i = 0; i < Matters.CLUSTERS; i++) {
            submit(new RegisterCluster(
                    new ClusterId(Matters.clusterId(i)),
                    context(null),
                    "测量用组团（虚构）",
                    park,
                    ParkLevel.PROVINCIAL,
                    unit,
                    null,
                    Frontage.UNKNOWN,
                    List.of(),
                    List.of()));
        }
    }

    @Override
    public Client client() {
        Matters matters = new Matters("gateway");
        return () -> {
            submitNext(matters);
        };
    }

    /** Writes the first two events of a matter and names it. */
    String example() {
        Matters matters = new Matters("example");
        submitNext(matters);
        submitNext(matters);
        return matters.stream();
    }

    private void submitNext(Matters matters) {
        int seq = matters.next();
        DispatchId id = new DispatchId(matters.stream());
        try {
            submit(seq == 0 ? opening(id, matters.cluster()) : following(id, seq));
            matters.done();
        } catch (RuntimeException e) {
            matters.giveUp();
            throw e;
        }
    }

    private void submit(Command command) {
        gateway.submit(
                command,
                UUID.randomUUID().toString(),
                new byte[32],
                UUID.randomUUID().toString().replace("-", ""));
    }

    private static DispatchCommand opening(DispatchId id, String cluster) {
        return new OpenDispatch(
                id,
                context(null),
                DispatchKind.DISPATCH,
                Matters.MATTER,
                new OrganisationId("org-qingxi-park"),
                LocalDate.of(2025, 12, 31),
                List.of(new ClusterId(cluster)));
    }

    private static DispatchCommand following(DispatchId id, int seq) {
        return new FollowUpDispatch(id, context(seq - 1L), Matters.PROGRESS, List.of());
    }

    private static CommandContext context(@Nullable Long seen) {
        return new CommandContext(
                DAY,
                new ActorId(Matters.ACTOR),
                Role.MUNICIPAL_BUREAU,
                new OrganisationId(Matters.ORGANISATION),
                null,
                new Source(Source.Kind.API, null),
                null,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                seen);
    }

    @Override
    public void close() throws Exception {
        news.close();
        configuration.shutdown();
        events.shutDown();
        writers.close();
        AxonTaskJanitor.INSTANCE.shutdownNow();
    }
}
