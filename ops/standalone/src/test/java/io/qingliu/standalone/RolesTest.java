package io.qingliu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.processing.Followers;
import io.qingliu.standalone.database.EmbeddedLedgerDatabase;
import io.qingliu.standalone.database.Login;
import io.qingliu.standalone.settings.CannotStart;
import io.qingliu.store.LedgerHead;
import io.qingliu.store.Receipt;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The sides in processes of their own, on a database that is not theirs. */
class RolesTest {
    @Test
    void a_command_process_and_a_query_process_share_an_external_database() throws Exception {
        Path data = RunningLedger.freshDirectory();
        try (EmbeddedLedgerDatabase external =
                        EmbeddedLedgerDatabase.start(RunningLedger.freshDirectory(), RunningLedger.PROGRAMS);
                ConfigurableApplicationContext command = start("command", data, external.owner());
                ConfigurableApplicationContext query =
                        start("query", data, external.owner(), "--ledger.migrate=false")) {
            assertThat(command.getBeansOfType(EmbeddedLedgerDatabase.class)).isEmpty();
            assertThat(command.getBeansOfType(EntityManagerFactory.class)).isEmpty();
            assertThat(command.getBeansOfType(HikariDataSource.class))
                    .containsOnlyKeys("writerDataSource", "processDataSource");
            assertThat(query.getBeansOfType(LedgerGateway.class)).isEmpty();
            assertThat(query.getBeansOfType(HikariDataSource.class)).containsOnlyKeys("readerDataSource");
            assertThat(query.getEnvironment().getProperty("ledger.node")).startsWith("query-");

            Receipt written = RunningLedger.register(command.getBean(LedgerGateway.class), "document-far");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> query.getBean(LedgerHead.class).known() >= written.lastPosition());
            assertThat(query.getBean("projections", Followers.class)
                            .await(written.lastPosition(), Duration.ofSeconds(30)))
                    .isTrue();
            assertThat(RunningLedger.ask(query.getBean(HikariDataSource.class), "SELECT current_user"))
                    .containsExactly("qingliu_reader");
        }
    }

    @Test
    void logins_that_the_operator_supplies_are_used() throws Exception {
        try (EmbeddedLedgerDatabase external =
                EmbeddedLedgerDatabase.start(RunningLedger.freshDirectory(), RunningLedger.PROGRAMS)) {
            Login owner = external.owner();
            // here the owner is supplied as if it were a login of its own
            try (ConfigurableApplicationContext query = start(
                    "query",
                    RunningLedger.freshDirectory(),
                    owner,
                    "--ledger.datasource.reader.username=" + owner.username(),
                    "--ledger.datasource.reader.password=" + owner.password())) {
                assertThat(RunningLedger.ask(query.getBean(HikariDataSource.class), "SELECT current_user"))
                        .containsExactly(owner.username());
                assertThat(RunningLedger.ask(
                                query.getBean(HikariDataSource.class),
                                "SELECT rolname FROM pg_roles WHERE rolname LIKE 'qingliu%'"))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_login_whose_password_is_kept_elsewhere_is_asked_for() throws Exception {
        try (EmbeddedLedgerDatabase external =
                EmbeddedLedgerDatabase.start(RunningLedger.freshDirectory(), RunningLedger.PROGRAMS)) {
            start("query", RunningLedger.freshDirectory(), external.owner()).close();
            Path elsewhere = RunningLedger.freshDirectory();
            assertThatThrownBy(() -> start("query", elsewhere, external.owner()).close())
                    .rootCause()
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("请配置 ledger.datasource.reader.username")
                    .hasMessageContaining("configure ledger.datasource.reader.username");
        }
    }

    @Test
    void a_database_that_does_not_answer_is_named() {
        Login nowhere = new Login("jdbc:postgresql://127.0.0.1:1/ledger", "somebody", "a secret");
        assertThatThrownBy(() ->
                        start("all", RunningLedger.freshDirectory(), nowhere).close())
                .hasStackTraceContaining("无法以 somebody @ jdbc:postgresql://127.0.0.1:1/ledger 连接数据库")
                .hasStackTraceContaining("cannot be reached as somebody @ jdbc:postgresql://127.0.0.1:1/ledger")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("a secret"));
    }

    @Test
    void a_role_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> start("everything", RunningLedger.freshDirectory(), new Login("jdbc:none", "", ""))
                        .close())
                .hasStackTraceContaining("CannotStart")
                .hasStackTraceContaining("而不是“everything”")
                .hasStackTraceContaining("not 'everything'");
    }

    private static ConfigurableApplicationContext start(String role, Path data, Login owner, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--ledger.role=" + role,
                "--ledger.data-directory=" + data,
                "--spring.datasource.url=" + owner.url(),
                "--spring.datasource.username=" + owner.username(),
                "--spring.datasource.password=" + owner.password()));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(Standalone.class).run(arguments.toArray(String[]::new));
    }
}
