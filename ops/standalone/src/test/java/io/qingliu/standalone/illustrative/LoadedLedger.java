package io.qingliu.standalone.illustrative;

import io.qingliu.standalone.Standalone;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The product with its programme, started on a directory of its own, and asked in SQL what it holds. */
final class LoadedLedger implements AutoCloseable {
    private static final Pattern EVENT_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final ConfigurableApplicationContext product;

    private LoadedLedger(ConfigurableApplicationContext product) {
        this.product = product;
    }

    /** Starts it and waits until it is loaded. */
    static LoadedLedger start(Path data, int clusters) {
        return start(data, clusters, started -> {});
    }

    /**
     * Starts it and waits until it is loaded.
     *
     * @param started hears when everything runs and the loading is about to begin
     */
    static LoadedLedger start(Path data, int clusters, ApplicationListener<ApplicationStartedEvent> started) {
        return new LoadedLedger(run(data, clusters, started));
    }

    /** Where the doors of a product are. */
    static URI doors(ApplicationContext product) {
        return URI.create("http://127.0.0.1:" + product.getEnvironment().getRequiredProperty("local.server.port"));
    }

    URI doors() {
        return doors(product);
    }

    /**
     * Starts it.
     *
     * @param started hears when everything runs and the loading is about to begin
     */
    static ConfigurableApplicationContext run(
            Path data, int clusters, ApplicationListener<ApplicationStartedEvent> started) {
        return new SpringApplicationBuilder(Standalone.class)
                .listeners(started)
                .run(
                        "--ledger.illustrative=true",
                        "--ledger.illustrative-clusters=" + clusters,
                        "--ledger.data-directory=" + data,
                        "--ledger.program-directory="
                                + Path.of("target", "programs").toAbsolutePath(),
                        "--server.port=0",
                        "--management.server.port=0");
    }

    <T> T bean(Class<T> type) {
        return product.getBean(type);
    }

    /** The first column of the answer. */
    List<String> ask(String login, String question) {
        try (Connection connection =
                        product.getBean(login + "DataSource", DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The events' payloads as {@code p}, with {@code type}, {@code stream}, {@code seq} and {@code position}. */
    List<String> askEvents(String column, String rest) {
        return ask(
                "writer",
                "WITH events AS (SELECT e.position, e.type, e.stream, e.seq, e.recorded_at,"
                        + " convert_from(c.payload, 'UTF8')::jsonb AS p FROM ledger.event e"
                        + " JOIN ledger.event_content c ON c.position = e.position) SELECT " + column
                        + " FROM events " + rest);
    }

    long number(String question) {
        return Long.parseLong(ask("writer", question).getFirst());
    }

    /** A digest of everything said, stream by stream; ids of events, made up anew in each ledger, count as their places. */
    String digest() throws SQLException, NoSuchAlgorithmException {
        Map<String, String> places = new HashMap<>();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Connection connection =
                        product.getBean("writerDataSource", DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT event_id, stream || '/' || seq FROM ledger.event")) {
                while (rows.next()) {
                    places.put(rows.getString(1), rows.getString(2));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT e.stream, e.seq, e.type, c.payload FROM ledger.event e"
                    + " JOIN ledger.event_content c ON c.position = e.position ORDER BY e.stream, e.seq")) {
                while (rows.next()) {
                    String payload = EVENT_ID.matcher(new String(rows.getBytes(4), StandardCharsets.UTF_8))
                            .replaceAll(found -> places.getOrDefault(found.group(), found.group()));
                    String line = rows.getString(1) + " " + rows.getLong(2) + " " + rows.getString(3) + " " + payload;
                    digest.update(line.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        product.close();
    }
}
