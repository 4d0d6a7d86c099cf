package io.qingliu.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.standalone.settings.CannotStart;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedLedgerDatabaseTest {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path PROGRAMS = TARGET.resolve("programs");

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Path directory;

    @BeforeEach
    void aDirectory() throws IOException {
        Files.createDirectories(TARGET);
        directory = Files.createTempDirectory(TARGET, "embedded");
    }

    @AfterEach
    void closeAll() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    @Test
    void what_was_written_is_there_at_the_next_start() throws Exception {
        EmbeddedLedgerDatabase first = start(directory);
        execute(first, "CREATE TABLE kept (text text)", "INSERT INTO kept VALUES ('still here')");
        stop(first);
        assertThat(ask(start(directory), "SELECT text FROM kept")).isEqualTo("still here");
    }

    @Test
    void two_runs_cannot_share_a_data_directory() {
        start(directory);
        assertThatThrownBy(() -> EmbeddedLedgerDatabase.start(directory, PROGRAMS))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("正被另一个运行中的台账使用")
                .hasMessageContaining("in use by another running ledger");
    }

    @Test
    void a_server_that_a_killed_run_left_behind_is_stopped_first() throws Exception {
        long orphan = leaveAnOrphan();
        EmbeddedLedgerDatabase next = start(directory);
        assertThat(next.pid()).isPositive().isNotEqualTo(orphan);
        assertThat(Postmaster.inhabitants(next.postgresDirectory()))
                .extracting(ProcessHandle::pid)
                .contains(next.pid())
                .doesNotContain(orphan);
        assertThat(ask(next, "SELECT 'answers'")).isEqualTo("answers");
    }

    /** As a killed run does: its server goes on, and nobody holds the directory any more. */
    private long leaveAnOrphan() {
        stop(start(directory));
        try (DataDirectory data = DataDirectory.take(directory)) {
            EmbeddedServer server = new EmbeddedServer(data, Programs.unpackedIn(PROGRAMS));
            return server.start().process().pid();
        }
    }

    @Test
    void a_server_on_another_directory_is_left_alone_even_where_a_stale_file_names_it() throws Exception {
        EmbeddedLedgerDatabase other = start(Files.createTempDirectory(TARGET, "other"));
        Path others = other.postgresDirectory();
        EmbeddedLedgerDatabase own = start(directory);
        stop(own);
        Files.copy(others.resolve("postmaster.pid"), own.postgresDirectory().resolve("postmaster.pid"));
        long before = other.pid();
        EmbeddedLedgerDatabase next = start(directory);
        assertThat(next.pid()).isPositive().isNotEqualTo(before);
        assertThat(other.pid()).isEqualTo(before);
        assertThat(ask(other, "SELECT 'answers'")).isEqualTo("answers");
        assertThat(next.owner().url()).isNotEqualTo(other.owner().url());
    }

    @Test
    void a_stale_file_that_names_an_innocent_process_does_not_matter() throws Exception {
        EmbeddedLedgerDatabase first = start(directory);
        stop(first);
        Files.write(
                first.postgresDirectory().resolve("postmaster.pid"),
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        first.postgresDirectory().toString(),
                        "1700000000",
                        "5432",
                        "",
                        "127.0.0.1"));
        assertThat(ask(start(directory), "SELECT 'answers'")).isEqualTo("answers");
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void a_server_that_dies_is_started_again_where_it_was() throws Exception {
        EmbeddedLedgerDatabase database = start(directory);
        execute(database, "CREATE TABLE kept (text text)", "INSERT INTO kept VALUES ('still here')");
        String url = database.owner().url();
        long before = database.pid();
        ProcessHandle.of(before).orElseThrow().destroyForcibly();
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> ask(database, "SELECT text FROM kept").equals("still here"));
        assertThat(database.pid()).isPositive().isNotEqualTo(before);
        assertThat(database.owner().url()).isEqualTo(url);
    }

    @Test
    void another_server_on_its_port_never_hears_a_password() throws Exception {
        EmbeddedLedgerDatabase database = start(directory);
        Login owner = database.owner();
        try (ServerSocket thief = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            CompletableFuture<Integer> heard = CompletableFuture.supplyAsync(() -> askForAPlainPassword(thief));
            String url = owner.url().replaceFirst("127\\.0\\.0\\.1:\\d+", "127.0.0.1:" + thief.getLocalPort());
            assertThatThrownBy(() -> DriverManager.getConnection(url, owner.username(), owner.password())
                            .close())
                    .isInstanceOf(SQLException.class);
            assertThat(heard.get(30, TimeUnit.SECONDS)).isEqualTo(-1);
        }
    }

    /** What a client says to a server that wants the password as it is; -1 where it hangs up instead. */
    private static int askForAPlainPassword(ServerSocket thief) {
        try (Socket client = thief.accept();
                DataInputStream in = new DataInputStream(client.getInputStream());
                DataOutputStream out = new DataOutputStream(client.getOutputStream())) {
            in.readNBytes(in.readInt() - Integer.BYTES);
            out.writeByte('R');
            out.writeInt(8);
            out.writeInt(3);
            out.flush();
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_server_that_was_stopped_on_purpose_stays_stopped() {
        EmbeddedLedgerDatabase database = start(directory);
        assertThat(Postmaster.inhabitants(database.postgresDirectory())).isNotEmpty();
        stop(database);
        assertThat(Postmaster.inhabitants(database.postgresDirectory())).isEmpty();
    }

    @Test
    void a_first_start_that_was_cut_short_leaves_nothing_half_made() throws Exception {
        Files.createDirectories(directory.resolve("postgres.unfinished/base"));
        Files.writeString(directory.resolve("postgres.unfinished/PG_VERSION"), "18");
        assertThat(ask(start(directory), "SELECT 'answers'")).isEqualTo("answers");
        assertThat(directory.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void a_directory_of_another_version_is_refused_and_left_as_it_is() throws Exception {
        Files.createDirectories(directory.resolve("postgres"));
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "15\n");
        assertThatThrownBy(() -> EmbeddedLedgerDatabase.start(directory, PROGRAMS))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("数据目录由 PostgreSQL 15 建立")
                .hasMessageContaining("made by PostgreSQL 15");
        assertThat(directory.resolve("postgres")).isDirectoryContaining("glob:**/PG_VERSION");
    }

    @Test
    void lost_passwords_are_said_to_be_lost() throws Exception {
        stop(start(directory));
        Files.delete(directory.resolve(DataDirectory.PASSWORDS));
        assertThatThrownBy(() -> EmbeddedLedgerDatabase.start(directory, PROGRAMS))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("passwords.properties");
        assertThat(Postmaster.inhabitants(directory.toRealPath().resolve("postgres")))
                .isEmpty();
    }

    private EmbeddedLedgerDatabase start(Path at) {
        EmbeddedLedgerDatabase database = EmbeddedLedgerDatabase.start(at, PROGRAMS);
        open.push(database);
        return database;
    }

    private void stop(EmbeddedLedgerDatabase database) {
        open.remove(database);
        database.close();
    }

    private static void execute(EmbeddedLedgerDatabase database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(EmbeddedLedgerDatabase database, String question) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedLedgerDatabase database) throws SQLException {
        Login owner = database.owner();
        return DriverManager.getConnection(owner.url(), owner.username(), owner.password());
    }
}
