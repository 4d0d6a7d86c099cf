package io.qingliu.standalone.database;

import io.qingliu.standalone.settings.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Makes and mends the schemas, in the owner's name.
 *
 * <p>The ledger and the process schema have one history each. In the query schema each room has its own, so that rooms
 * number their migrations without asking each other.
 */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Pattern ROOM = Pattern.compile(".*/db/query/([a-z]+)/V[^/]*\\.sql");
    private static final String FIRST_ROOM = "kernel";

    private final Login owner;

    Migrations(Login owner) {
        this.owner = owner;
    }

    /** Brings every schema to this version of the product. */
    void run() {
        int applied = migrate("ledger", "classpath:db/ledger", "flyway_history");
        applied += migrate("process", "classpath:db/process", "flyway_history");
        for (String room : rooms()) {
            applied += migrate("query", "classpath:db/query/" + room, "flyway_" + room);
        }
        if (applied > 0) {
            LOG.info("数据库结构已更新 {} 处 / Applied {} migrations", applied, applied);
        }
    }

    private int migrate(String schema, String location, String history) {
        Flyway flyway = Flyway.configure()
                .dataSource(owner.url(), owner.username(), owner.password())
                .locations(location)
                .failOnMissingLocations(true)
                .schemas(schema)
                .defaultSchema(schema)
                .table(history)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                // a room's history may begin in a schema that other rooms have filled
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        try {
            int applied = flyway.migrate().migrationsExecuted;
            keepToOwner(schema, history);
            return applied;
        } catch (FlywayException e) {
            throw new CannotStart(
                    "数据库模式 " + schema + "（" + location + "）与本版本不符，已停止启动，数据未改动：" + e.getMessage(),
                    "The schema " + schema + " (" + location
                            + ") is not what this version can start on; nothing was changed: " + e.getMessage(),
                    e);
        }
    }

    /** The rights that a schema gives on its tables are not meant for the list of what was applied. */
    private void keepToOwner(String schema, String history) {
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password());
                Statement statement = connection.createStatement()) {
            for (LoginRoles.Part part : LoginRoles.Part.values()) {
                statement.execute("REVOKE ALL ON " + schema + "." + history + " FROM " + part.group());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rooms that bring tables: the kernel first, the others by name. */
    private static List<String> rooms() {
        try {
            Set<String> rooms = new TreeSet<>(Comparator.comparing((String room) -> !room.equals(FIRST_ROOM))
                    .thenComparing(room -> room));
            for (Resource script :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/query/*/V*.sql")) {
                Matcher matcher = ROOM.matcher(script.getURL().toString());
                if (!matcher.matches()) {
                    throw new IllegalStateException("not a migration of a room: " + script);
                }
                rooms.add(matcher.group(1));
            }
            return List.copyOf(rooms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
