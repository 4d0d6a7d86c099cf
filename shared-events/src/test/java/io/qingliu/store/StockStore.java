package io.qingliu.store;

import io.qingliu.events.testing.NoteTaken;
import io.qingliu.testing.LedgerDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Axon's stock engine for JDBC under the same scenarios: the control, which must lose events. */
final class StockStore implements ScenarioStore {
    private final LedgerDatabase database = LedgerDatabase.fresh();
    private final List<Connection> sessions = new ArrayList<>();
    private final List<JdbcEventStorageEngine> nodes = new ArrayList<>();

    /** @param numbersANodeTakes how many numbers of the sequence each node takes at once, 1 by default */
    StockStore(int numbersANodeTakes) {
        engine(database.superuser()::getConnection).createSchema(PostgresEventTableFactory.INSTANCE);
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SEQUENCE domainevententry_globalindex_seq CACHE " + numbersANodeTakes);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        nodes.add(engine(keptBySession()));
        nodes.add(engine(keptBySession()));
    }

    private ConnectionProvider keptBySession() {
        Connection session = session(true);
        return () -> keptOpen(session);
    }

    @Override
    public OpenTransaction begin(String text, Instant recordedAt) {
        Connection connection = session(false);
        engine(() -> keptOpen(connection)).appendEvents(List.of(message(text, recordedAt)));
        return () -> {
            try {
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Override
    public void append(int node, String text, Instant recordedAt) {
        nodes.get(node).appendEvents(List.of(message(text, recordedAt)));
    }

    @Override
    public boolean waitsForOpenTransactions() {
        return false;
    }

    @Override
    public void awaitBlocked() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page readAfter(@Nullable TrackingToken token) {
        List<String> texts = new ArrayList<>();
        TrackingToken last = token;
        for (TrackedEventMessage<?> event : engine(database.superuser()::getConnection)
                .readEvents(token, false)
                .toList()) {
            texts.add(((NoteTaken) event.getPayload()).text());
            last = event.trackingToken();
        }
        return new Page(texts, last);
    }

    @Override
    public void close() {
        for (Connection session : sessions) {
            try {
                session.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        database.close();
    }

    private static JdbcEventStorageEngine engine(ConnectionProvider connections) {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(LedgerUnderTest.SERIALIZER)
                .snapshotSerializer(LedgerUnderTest.SERIALIZER)
                .dataType(byte[].class)
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .build();
    }

    private Connection session(boolean autoCommit) {
        try {
            Connection session = database.superuser().getConnection();
            session.setAutoCommit(autoCommit);
            sessions.add(session);
            return session;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection keptOpen(Connection session) {
        return (Connection) Proxy.newProxyInstance(
                StockStore.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(session, arguments));
    }

    private static DomainEventMessage<NoteTaken> message(String text, Instant at) {
        String stream = "testing-" + UUID.randomUUID();
        return new GenericDomainEventMessage<>(
                "testing",
                stream,
                0,
                LedgerUnderTest.note(stream, 0, text).getPayload(),
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                at);
    }
}
