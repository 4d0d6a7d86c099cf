package io.qingliu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.qingliu.standalone.database.EmbeddedLedgerDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class DatabaseTest extends RunningLedger {
    @Autowired
    HikariDataSource writerDataSource;

    @Autowired
    HikariDataSource readerDataSource;

    @Autowired
    HikariDataSource processDataSource;

    @Autowired
    EmbeddedLedgerDatabase database;

    @Value("${ledger.data-directory}")
    Path dataDirectory;

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256",
        "data_checksums, on"
    })
    void the_embedded_database_keeps_what_it_is_told(String setting, String value) throws SQLException {
        assertThat(askOne(writerDataSource, "SHOW " + setting)).isEqualTo(value);
    }

    @Test
    void only_what_can_be_derived_again_does_not_wait_for_the_disk() throws SQLException {
        assertThat(askOne(processDataSource, "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(askOne(readerDataSource, "SHOW synchronous_commit")).isEqualTo("off");
    }

    @Test
    void it_lets_nobody_in_without_a_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.owner().url(), "postgres", "")
                        .close())
                .isInstanceOf(SQLException.class);
    }

    @Test
    void the_passwords_are_for_this_user_only() throws Exception {
        assertThat(Files.getPosixFilePermissions(dataDirectory.resolve("passwords.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void no_login_of_the_run_time_is_a_superuser_or_makes_roles_or_owns_anything() throws SQLException {
        String powers =
                "SELECT bool_or(rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls OR rolreplication)::text"
                        + " FROM pg_roles WHERE rolname LIKE 'qingliu%'";
        String possessions = "SELECT count(*)::text FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner"
                + " WHERE r.rolname LIKE 'qingliu%'";
        assertThat(askOne(readerDataSource, "SELECT count(*)::text FROM pg_roles WHERE rolname LIKE 'qingliu%'"))
                .isEqualTo("3");
        assertThat(askOne(readerDataSource, powers)).isEqualTo("false");
        assertThat(askOne(readerDataSource, possessions)).isEqualTo("0");
        assertThat(askOne(readerDataSource, "SELECT rolsuper::text FROM pg_roles WHERE rolname = 'ledger_owner'"))
                .isEqualTo("false");
    }

    @Test
    void each_pool_is_its_own_login() throws SQLException {
        assertThat(askOne(writerDataSource, "SELECT current_user")).isEqualTo("qingliu_writer");
        assertThat(askOne(readerDataSource, "SELECT current_user")).isEqualTo("qingliu_reader");
        assertThat(askOne(processDataSource, "SELECT current_user")).isEqualTo("qingliu_process");
    }

    @Test
    void the_reader_fills_its_own_tables_and_not_the_list_of_migrations() throws SQLException {
        assertThat(may("qingliu_reader", "query.token", "INSERT")).isTrue();
        assertThat(may("qingliu_reader", "query.parked_event", "DELETE")).isTrue();
        assertThat(may("qingliu_reader", "query.flyway_kernel", "UPDATE")).isFalse();
    }

    @Test
    void the_writer_sees_neither_of_the_other_schemas() throws SQLException {
        assertThat(askOne(readerDataSource, "SELECT has_schema_privilege('qingliu_writer', 'query', 'USAGE')::text"))
                .isEqualTo("false");
        assertThat(askOne(readerDataSource, "SELECT has_schema_privilege('qingliu_writer', 'process', 'USAGE')::text"))
                .isEqualTo("false");
    }

    private boolean may(String login, String table, String what) throws SQLException {
        return askOne(
                        readerDataSource,
                        "SELECT has_table_privilege('" + login + "', '" + table + "', '" + what + "')::text")
                .equals("true");
    }

    private static String askOne(HikariDataSource source, String question) throws SQLException {
        return ask(source, question).getFirst();
    }
}
