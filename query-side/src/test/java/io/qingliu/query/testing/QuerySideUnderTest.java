package io.qingliu.query.testing;

import io.qingliu.events.DomainEvent;
import io.qingliu.processing.Followers;
import io.qingliu.query.QuerySide;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.kernel.Today;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.store.LedgerEngine;
import io.qingliu.store.LedgerHead;
import io.qingliu.store.Submission;
import io.qingliu.testing.LedgerDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole query side in a process of its own kind: real database, real serializer, real followers, a real port. */
public final class QuerySideUnderTest implements AutoCloseable {
    /** The day on which the answers are given. */
    public static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    private static final Instant NOON = Instant.parse("2025-01-02T04:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LedgerDatabase database;
    private final LedgerEngine engine;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Long> versions = new HashMap<>();
    private long head;
    private Instant clock = NOON;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            exclude = {
                DataSourceAutoConfiguration.class,
                FlywayAutoConfiguration.class,
                HibernateJpaAutoConfiguration.class,
                DataJpaRepositoriesAutoConfiguration.class
            })
    @Import(QuerySide.class)
    static class Process {}

    private QuerySideUnderTest(Class<?>... more) {
        database = LedgerDatabase.fresh();
        for (String room : List.of("kernel", "audithistory", "dashboard")) {
            migrate(room);
        }
        LedgerHead known = new LedgerHead();
        DataSource reader = database.reader();
        LedgerSerializer serializer = new LedgerSerializer();
        engine = new LedgerEngine(database.writer(), reader, serializer, known);
        context = new SpringApplicationBuilder(Process.class)
                .sources(more)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of(
                        "server.port", "0",
                        "ledger.node", "test",
                        "spring.main.banner-mode", "off",
                        "spring.main.allow-bean-definition-overriding", "true"))
                .initializers(started -> {
                    var beans = (org.springframework.context.support.GenericApplicationContext) started;
                    beans.registerBean("readerDataSource", DataSource.class, () -> reader);
                    beans.registerBean(LedgerHead.class, () -> known);
                    beans.registerBean(LedgerSerializer.class, () -> serializer);
                    beans.registerBean("theDay", Today.class, () -> () -> TODAY, it -> it.setPrimary(true));
                })
                .run();
    }

    /** A query side over an empty ledger. */
    public static QuerySideUnderTest start() {
        return new QuerySideUnderTest();
    }

    /** A query side over an empty ledger, with something else in it. */
    public static QuerySideUnderTest with(Class<?>... more) {
        return new QuerySideUnderTest(more);
    }

    private void migrate(String room) {
        Flyway.configure()
                .dataSource(database.owner())
                .locations("classpath:db/query/" + room)
                .schemas("query")
                .defaultSchema("query")
                .table("flyway_" + room)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** What is appended from now on is recorded on that day. */
    public QuerySideUnderTest recordingOn(LocalDate day) {
        clock = day.atTime(12, 0).toInstant(ZoneOffset.UTC).minusSeconds(60 * head);
        return this;
    }

    /** Appends events, each as a submission of its own; answers the last position. */
    public long append(DomainEvent... events) {
        for (DomainEvent event : events) {
            append(event, null);
        }
        return head;
    }

    /** Appends an event that another one caused; answers its id. */
    public String append(DomainEvent event, @Nullable String causation) {
        String stream = event.stream().value();
        long version = versions.getOrDefault(stream, -1L) + 1;
        String actor = event.context().actor().value();
        String key = UUID.randomUUID().toString();
        Submission submission = new Submission(
                actor,
                key,
                key.getBytes(StandardCharsets.UTF_8),
                clock.plusSeconds(60 * head),
                "operation-" + key,
                null,
                causation);
        DomainEventMessage<?> message = new GenericDomainEventMessage<>(
                event.stream().kind(), stream, version, event, MetaData.emptyInstance());
        DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(
                new GenericCommandMessage<>("a command", MetaData.with(Submission.METADATA_KEY, submission)));
        try {
            engine.appendEvents(List.of(message));
            unit.commit();
        } catch (RuntimeException e) {
            unit.rollback(e);
            throw e;
        }
        versions.put(stream, version);
        head = submission.receipt() == null ? head : submission.receipt().lastPosition();
        return message.getIdentifier();
    }

    /** Waits until every projection has heard all that was appended. */
    public QuerySideUnderTest caughtUp() {
        if (!context.getBean("projections", Followers.class).await(head, PATIENCE)) {
            throw new AssertionError("the projections do not come to " + head);
        }
        return this;
    }

    /** Stops the projections, runs {@code meanwhile}, starts them again and waits until they have caught up. */
    public void whileStopped(Runnable meanwhile) {
        Followers projections = context.getBean("projections", Followers.class);
        projections.stop();
        meanwhile.run();
        projections.start();
        caughtUp();
    }

    /** Everything that the ledger holds, as folds are fed with it. */
    public List<Recorded> recorded() {
        List<Recorded> all = new ArrayList<>();
        engine.readEvents(null, false).forEach(message -> all.add(Recorded.of(message)));
        return all;
    }

    /** The beans. */
    public ApplicationContext context() {
        return context;
    }

    /** The database. */
    public LedgerDatabase database() {
        return database;
    }

    /** All rows of a table, or of a query in brackets, as text and in order. */
    public List<String> table(String name) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT t::text FROM " + (name.startsWith("(") ? name : "query." + name) + " t ORDER BY 1")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs statements as superuser. */
    public void sql(String statements) {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empties the content of an event, as a lawful erasure does. */
    public void erase(long position) {
        sql("ALTER TABLE ledger.event_content DISABLE TRIGGER ALL;"
                + " UPDATE ledger.event_content SET payload = NULL, metadata = NULL, salt = NULL WHERE position = "
                + position + ";"
                + " ALTER TABLE ledger.event_content ENABLE TRIGGER ALL");
    }

    /** Asks an address. */
    public HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    /** Does something at an address. */
    public HttpResponse<String> send(String verb, String path) {
        return send(verb, path, HttpResponse.BodyHandlers.ofString());
    }

    /** Asks an address for a file. */
    public HttpResponse<byte[]> file(String path) {
        return send("GET", path, HttpResponse.BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(String verb, String path, HttpResponse.BodyHandler<T> body) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .method(verb, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks an address for JSON and expects to get it. */
    public JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** The body of an answer as JSON. */
    public static JsonNode body(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
