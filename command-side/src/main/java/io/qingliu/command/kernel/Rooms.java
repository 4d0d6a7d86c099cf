package io.qingliu.command.kernel;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/** Opens rooms in Axon's configuration, all in the same way. */
public final class Rooms {
    private Rooms() {}

    /**
     * Opens the rooms. The configuration's event store and command bus are set elsewhere, the bus to {@link #commandBus()}.
     *
     * <p>Commands for one stream take turns within this process; between processes the stream's unique index decides. No
     * stream is created by the way: a room opens with its opening command and is otherwise not found.
     *
     * @param hot streams that need not be read again; the gateway is given the same
     */
    public static void open(Configurer configurer, List<Room> rooms, HotStreams hot) {
        rooms.forEach(room -> configurer.configureAggregate(shell(room.aggregate(), hot)));
    }

    /**
     * A bus that answers before it returns, and without transactions: a command writes one statement at its end, and a
     * transaction around it would only hold a connection while it waits.
     */
    public static CommandBus commandBus() {
        return SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
    }

    /**
     * Makes sure that a new shell has no stream's name yet: Axon takes whatever stands there, also an empty text, for the
     * name of the stream that is being opened.
     */
    static void requireNameless(Class<?> aggregate) {
        try {
            var constructor = aggregate.getDeclaredConstructor();
            constructor.setAccessible(true);
            if (identifierOf(aggregate).get(constructor.newInstance()) != null) {
                throw new IllegalStateException("the @AggregateIdentifier of a new " + aggregate.getSimpleName()
                        + " must be null: private @Nullable String stream;");
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field identifierOf(Class<?> aggregate) {
        Field identifier = Arrays.stream(aggregate.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(AggregateIdentifier.class))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no @AggregateIdentifier in " + aggregate));
        identifier.setAccessible(true);
        return identifier;
    }

    private static <A> AggregateConfigurer<A> shell(Class<A> aggregate, HotStreams hot) {
        requireNameless(aggregate);
        return AggregateConfigurer.defaultConfiguration(aggregate)
                .configureCache(configuration -> hot)
                .configureLockFactory(configuration -> PessimisticLockFactory.builder()
                        .acquireAttempts(1500) // of 10 ms: a little longer than any statement may take
                        .build())
                .configureCommandTargetResolver(configuration -> message -> new VersionedAggregateIdentifier(
                        ((Command) message.getPayload()).stream().value(), null))
                .configureAggregateFactory(configuration ->
                        // with the configuration's resolvers, or a handler could ask for nothing beside its command
                        new NamedShells<>(
                                aggregate,
                                AnnotatedAggregateMetaModelFactory.inspectAggregate(
                                        aggregate,
                                        configuration.parameterResolverFactory(),
                                        configuration.handlerDefinition(aggregate))));
    }

    /** Names a shell by its stream before its events come: an erased opening cannot do it any more. */
    private static final class NamedShells<A> extends GenericAggregateFactory<A> {
        private final Field identifier;

        NamedShells(Class<A> aggregate, AggregateModel<A> model) {
            super(model);
            identifier = identifierOf(aggregate);
        }

        @Override
        @SuppressWarnings("rawtypes") // as inherited
        protected A doCreateAggregate(String stream, DomainEventMessage firstEvent) {
            A shell = super.doCreateAggregate(stream, firstEvent);
            try {
                identifier.set(shell, stream);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
            return shell;
        }
    }
}
