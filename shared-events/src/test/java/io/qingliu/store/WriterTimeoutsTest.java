package io.qingliu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.testing.LedgerDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WriterTimeoutsTest {
    @Test
    void a_writer_s_connection_has_them_all() throws Exception {
        try (LedgerDatabase database = LedgerDatabase.fresh();
                Connection connection = database.writer().getConnection()) {
            assertThatCode(() -> WriterTimeouts.STANDARD.requireOn(connection)).doesNotThrowAnyException();
            assertThat(shown(connection, "idle_in_transaction_session_timeout")).isEqualTo("5s");
            assertThat(shown(connection, "lock_timeout")).isEqualTo("5s");
            assertThat(shown(connection, "statement_timeout")).isEqualTo("10s");
            assertThat(shown(connection, "tcp_user_timeout")).isEqualTo("20000");
            assertThat(shown(connection, "fsync")).isEqualTo("on");
            assertThat(shown(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(connection.getNetworkTimeout()).isEqualTo(20_000);
        }
    }

    @Test
    void a_connection_without_them_is_told_at_the_start() throws Exception {
        try (LedgerDatabase database = LedgerDatabase.fresh();
                Connection connection = database.reader().getConnection()) {
            assertThatThrownBy(() -> WriterTimeouts.STANDARD.requireOn(connection))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("idle_in_transaction_session_timeout");
        }
        try (LedgerDatabase database = LedgerDatabase.fresh();
                Connection connection = database.writer().getConnection()) {
            connection.createStatement().execute("SET synchronous_commit = off");
            assertThatThrownBy(() -> WriterTimeouts.STANDARD.requireOn(connection))
                    .hasMessageContaining("synchronous_commit");
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> WriterTimeouts.STANDARD.requireOn(connection))
                    .hasMessageContaining("autocommit");
            connection.rollback();
        }
    }

    @Test
    void the_network_s_limit_lies_above_the_statement_s() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new WriterTimeouts(second, second, second, second))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String shown(Connection connection, String setting) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
