package io.qingliu.standalone.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Names this process among those that run at a time on one database ({@code ledger.node}), where the operator does not.
 *
 * <p>Axon's own choice, process number and host, is the same in all containers of one image. An embedded database has one
 * process at a time, whatever its role: under one name for all of them, the next one takes the places up again at once, even
 * after a crash. On an external
 * database the name is made up once and kept in the data directory.
 */
public final class NodeName implements EnvironmentPostProcessor, Ordered {
    /** Name of the setting. */
    public static final String PROPERTY = "ledger.node";

    private static final String EMBEDDED = "embedded";
    private static final String FILE = "node";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (StringUtils.hasText(environment.getProperty(PROPERTY))) {
            return;
        }
        String name = StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                ? environment.getProperty(LedgerRole.PROPERTY, "all")
                        + "-"
                        + kept(Path.of(environment.getProperty("ledger.data-directory", "./data")))
                : EMBEDDED;
        environment.getPropertySources().addLast(new MapPropertySource("node name", Map.of(PROPERTY, name)));
    }

    private static String kept(Path dataDirectory) {
        Path file = dataDirectory.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(dataDirectory);
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    "数据目录 " + dataDirectory + " 无法写入；请检查权限，或用 ledger.node 为本进程命名。",
                    "The data directory " + dataDirectory
                            + " cannot be written; check its permissions, or name this process with ledger.node.",
                    e);
        }
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
