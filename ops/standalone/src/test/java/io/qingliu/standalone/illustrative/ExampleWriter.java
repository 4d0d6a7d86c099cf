package io.qingliu.standalone.illustrative;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.Command;
import io.qingliu.events.Role;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerJson;
import io.qingliu.standalone.Standalone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Run by hand, never by a test: loads the programme and takes from it one request body for each command of people and one stored text
 * for each event, as far as none is there yet. What was approved is never written over.
 *
 * <p>Arguments: the repository's root, an empty directory for the data.
 */
public final class ExampleWriter {
    private static final JsonMapper JSON =
            LedgerJson.configure(JsonMapper.builder(), EventTypes.all()).build();

    private final Map<Class<?>, Command> commands = new ConcurrentHashMap<>();

    private ExampleWriter() {}

    /** Writes what is missing. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path root = Path.of(arguments[0]);
        ExampleWriter writer = new ExampleWriter();
        try (ConfigurableApplicationContext product = new SpringApplicationBuilder(Standalone.class)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(writer.listening()))
                .run(
                        "--ledger.illustrative=true",
                        "--ledger.data-directory=" + arguments[1],
                        "--server.port=0",
                        "--management.server.port=0")) {
            writer.bodies(root.resolve("command-side/src/main/resources/api-examples"));
            texts(
                    product.getBean("writerDataSource", DataSource.class),
                    root.resolve("shared-events/src/test/resources/approved"));
        }
    }

    /** Hears every command that goes to the bus. */
    private BeanPostProcessor listening() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof Configuration axon) {
                    axon.commandBus().registerDispatchInterceptor(messages -> (i, message) -> {
                        if (message.getPayload() instanceof Command command) {
                            commands.merge(command.getClass(), command, ExampleWriter::better);
                        }
                        return message;
                    });
                }
                return bean;
            }
        };
    }

    private static Command better(Command one, Command other) {
        return value(JSON.writeValueAsString(other)) > value(JSON.writeValueAsString(one)) ? other : one;
    }

    /** A text that shows more fields is worth more, a shorter one of the same fields too. */
    private static long value(String json) {
        long fields = JSON.readTree(json).properties().stream()
                .filter(field -> !field.getValue().isEmpty() || field.getValue().isValueNode())
                .count();
        return fields * 10_000_000 - json.length();
    }

    private void bodies(Path examples) throws IOException {
        for (Command command : commands.values()) {
            if (isOnlyForAutomations(command)) {
                continue;
            }
            Path file = examples.resolve(command.stream().kind())
                    .resolve(command.getClass().getSimpleName() + ".json");
            writeUnlessThere(file, (pretty(body(command)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean isOnlyForAutomations(Command command) {
        Asks asks = command.getClass().getAnnotation(Asks.class);
        return Arrays.stream(asks.by()).allMatch(role -> role == Role.AUTOMATION);
    }

    private static ObjectNode body(Command command) {
        ObjectNode content = (ObjectNode) JSON.valueToTree(command);
        content.remove(command.getClass().getRecordComponents()[0].getName());
        JsonNode context = content.remove("context");
        ObjectNode body = JSON.createObjectNode();
        for (String field : List.of("occurredOn", "basis", "onBehalfOf")) {
            if (context.has(field)) {
                body.set(field, context.get(field));
            }
        }
        content.properties().forEach(field -> body.set(field.getKey(), field.getValue()));
        return body;
    }

    private static String pretty(ObjectNode body) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return JSON.writer().with(printer).writeValueAsString(body);
    }

    private static void texts(DataSource ledger, Path approved) throws IOException, SQLException {
        Map<String, byte[]> best = new TreeMap<>();
        try (Connection connection = ledger.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT e.type || '.' || e.rev, c.payload FROM ledger.event e"
                        + " JOIN ledger.event_content c ON c.position = e.position ORDER BY e.position")) {
            while (rows.next()) {
                best.merge(
                        rows.getString(1),
                        rows.getBytes(2),
                        (one, other) -> value(text(other)) > value(text(one)) ? other : one);
            }
        }
        for (Map.Entry<String, byte[]> entry : best.entrySet()) {
            writeUnlessThere(approved.resolve(entry.getKey() + ".json"), entry.getValue());
        }
        StringBuilder names = new StringBuilder();
        EventTypes.all()
                .names()
                .forEach(name -> names.append(name)
                        .append(' ')
                        .append(EventTypes.all().of(name).revision())
                        .append('\n'));
        writeUnlessThere(approved.resolve("stored-names.txt"), names.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void writeUnlessThere(Path file, byte[] content) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
    }
}
