package io.qingliu.store;

import static io.qingliu.store.LedgerUnderTest.append;
import static io.qingliu.store.LedgerUnderTest.engine;
import static io.qingliu.store.LedgerUnderTest.note;
import static io.qingliu.store.LedgerUnderTest.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.qingliu.testing.LedgerDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database itself refuses, whoever asks. */
class AppendOnlyTest {
    private static final String REFUSED_BY_TRIGGER = "QL001";
    private static final String REFUSED_BY_RIGHTS = "42501";
    private static final String FORGED_POSITION = "QL002";
    private static final String FORGED_CONTENT = "QL003";

    private static final String EVENT = """
            INSERT INTO ledger.event (%s event_id, stream, seq, type, rev, recorded_at, actor, key, digest, leaf, leaf_hash)
            SELECT %s gen_random_uuid(), 'testing-forged', n, 'testing.NoteTaken', 1, now(), 'x', 'x',
                   sha256('x'), 'x'::bytea, sha256('\\x00'::bytea || 'x'::bytea)
            FROM generate_series(%s) n
            """;

    private static LedgerDatabase database;
    private static DataSource writer;
    private static DataSource reader;

    @BeforeAll
    static void open() {
        database = LedgerDatabase.fresh();
        writer = database.writer();
        reader = database.reader();
        append(engine(database), submission("k1"), note("testing-a", 0, "one"), note("testing-a", 1, "two"));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<Arguments> changes() {
        return Stream.of("event", "event_content", "receipt")
                .flatMap(table -> Stream.of(
                                "UPDATE ledger.%s SET %s", "DELETE FROM ledger.%s", "TRUNCATE ledger.%s CASCADE")
                        .map(sql -> sql.formatted(
                                table,
                                switch (table) {
                                    case "event" -> "actor = 'somebody'";
                                    case "event_content" -> "payload = ''";
                                    default -> "version = 7";
                                }))
                        .flatMap(sql -> Stream.of(
                                Arguments.of("owner", sql, REFUSED_BY_TRIGGER),
                                Arguments.of("superuser", sql, REFUSED_BY_TRIGGER),
                                Arguments.of("superuser as replica", sql, REFUSED_BY_TRIGGER),
                                Arguments.of("writer", sql, REFUSED_BY_RIGHTS),
                                Arguments.of("reader", sql, REFUSED_BY_RIGHTS),
                                Arguments.of("auditor", sql, REFUSED_BY_RIGHTS))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nothing_that_was_written_is_changed(String who, String sql, String state) throws Exception {
        assertThat(refusal(who, sql).getSQLState()).isEqualTo(state);
    }

    static Stream<Arguments> intrusions() {
        return Stream.of(
                Arguments.of("writer", "UPDATE ledger.head SET position = 100"),
                Arguments.of("writer", "SELECT * FROM ledger.head"),
                Arguments.of("writer", "SELECT * FROM ledger.head FOR UPDATE"),
                Arguments.of("writer", "INSERT INTO ledger.head VALUES (false, 7)"),
                Arguments.of("writer", "ALTER TABLE ledger.event DISABLE TRIGGER ALL"),
                Arguments.of("writer", "SET session_replication_role = replica"),
                Arguments.of("writer", "CREATE TABLE ledger.more (x int)"),
                Arguments.of("writer", "SELECT ledger.hold_the_head()"),
                Arguments.of("writer", EVENT.formatted("position,", "100,", "0, 0")),
                Arguments.of("reader", EVENT.formatted("", "", "0, 0")),
                Arguments.of("reader", "SELECT * FROM ledger.receipt"),
                Arguments.of("auditor", EVENT.formatted("", "", "0, 0")),
                Arguments.of("process", "SELECT * FROM ledger.event"));
    }

    @ParameterizedTest
    @MethodSource("intrusions")
    void nobody_does_what_is_not_theirs(String who, String sql) throws Exception {
        assertThat(refusal(who, sql).getSQLState()).isEqualTo(REFUSED_BY_RIGHTS);
    }

    @Test
    void the_auditor_sees_everything() throws Exception {
        for (String table : List.of("event", "event_content", "receipt", "head")) {
            try (Connection connection = database.auditor().getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatCode(() -> statement.executeQuery("SELECT * FROM ledger." + table))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void a_given_position_is_not_taken_even_from_the_owner() throws Exception {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(EVENT.formatted("position,", "100,", "0, 1"));
            try (var row = statement.executeQuery(
                    "SELECT min(position), max(position) FROM ledger.event WHERE stream = 'testing-forged'")) {
                row.next();
                assertThat(row.getLong(1)).isEqualTo(3);
                assertThat(row.getLong(2)).isEqualTo(4);
            }
            connection.rollback();
        }
        assertThat(database.number("SELECT position FROM ledger.head")).isEqualTo(2);
    }

    @Test
    void a_position_forged_through_the_trigger_s_own_setting_is_refused() throws Exception {
        String skipping = EVENT.replace("'testing-forged', n", "set_config('ledger.position', '99', true), n");
        assertThat(refusal("writer", skipping.formatted("", "", "0, 0")).getSQLState())
                .isEqualTo(FORGED_POSITION);
        // going back to a position that is taken
        String again = EVENT.replace("'testing-forged', n", "set_config('ledger.position', '0', true), n");
        assertThat(refusal("writer", again.formatted("", "", "0, 0")).getSQLState())
                .isIn("23505", FORGED_POSITION);
        assertThat(database.number("SELECT position FROM ledger.head")).isEqualTo(2);
    }

    @Test
    void a_refused_append_leaves_no_hole() throws Exception {
        assertThat(refusal("writer", EVENT.formatted("", "", "0, 1").replace("gen_random_uuid()", "NULL::uuid"))
                        .getSQLState())
                .isEqualTo("23502");
        assertThat(database.number("SELECT position FROM ledger.head")).isEqualTo(2);
    }

    @Test
    void content_that_the_leaf_does_not_vouch_for_is_refused() throws Exception {
        assertThat(refusal("writer", "INSERT INTO ledger.event_content VALUES (77, 'x', 'x', sha256('x'))")
                        .getSQLState())
                .isEqualTo(FORGED_CONTENT);
        assertThat(refusal("writer", "INSERT INTO ledger.event_content VALUES (77, NULL, NULL, NULL)")
                        .getSQLState())
                .isEqualTo(FORGED_CONTENT);
    }

    @Test
    void a_leaf_hash_that_is_not_the_leaf_s_is_refused() throws Exception {
        assertThat(refusal(
                                "writer",
                                EVENT.formatted("", "", "0, 0")
                                        .replace("sha256('\\x00'::bytea ||", "sha256('1'::bytea ||"))
                        .getSQLState())
                .isEqualTo("23514");
    }

    @Test
    void every_trigger_of_the_ledger_fires_always() {
        assertThat(database.number("""
                        SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                        WHERE c.relnamespace = 'ledger'::regnamespace AND NOT t.tgisinternal AND t.tgenabled <> 'A'
                        """)).isZero();
        assertThat(database.number("""
                        SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                        WHERE c.relnamespace = 'ledger'::regnamespace AND NOT t.tgisinternal
                        """)).isEqualTo(9);
    }

    @Test
    void numbering_works_under_the_replica_role_as_well() throws Exception {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET session_replication_role = replica");
            statement.execute(EVENT.formatted("position,", "500,", "0, 0"));
            try (var row =
                    statement.executeQuery("SELECT position FROM ledger.event WHERE stream = 'testing-forged'")) {
                row.next();
                assertThat(row.getLong(1)).isEqualTo(3);
            }
            connection.rollback();
        }
    }

    @Test
    void a_ledger_that_a_superuser_owns_takes_large_objects_away_from_everybody() throws Exception {
        try (LedgerDatabase owned = LedgerDatabase.ownedBySuperuser();
                Connection connection = owned.writer().getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused =
                    catchThrowableOfType(SQLException.class, () -> statement.execute("SELECT lo_from_bytea(0, 'x')"));
            assertThat(refused.getSQLState()).isEqualTo(REFUSED_BY_RIGHTS);
        }
    }

    private static SQLException refusal(String who, String sql) throws SQLException {
        DataSource source = switch (who) {
            case "owner" -> database.owner();
            case "writer" -> writer;
            case "reader" -> reader;
            case "auditor" -> database.auditor();
            case "process" -> database.process();
            default -> database.superuser();
        };
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (who.endsWith("replica")) {
                statement.execute("SET session_replication_role = replica");
            }
            SQLException refused = catchThrowableOfType(SQLException.class, () -> statement.execute(sql));
            assertThat((Throwable) refused).as(who + ": " + sql).isNotNull();
            return refused;
        }
    }
}
