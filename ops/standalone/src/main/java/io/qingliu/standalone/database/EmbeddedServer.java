package io.qingliu.standalone.database;

import io.qingliu.standalone.database.Programs.Outcome;
import io.qingliu.standalone.settings.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL server on one data directory: made, started and stopped. */
final class EmbeddedServer {
    /** The login that makes the owner's login and database; nobody else uses it. */
    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String MAJOR_VERSION = "18";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS_FOR_A_PORT = 5;

    private final DataDirectory data;
    private final Programs programs;
    private int port;

    EmbeddedServer(DataDirectory data, Programs programs) {
        this.data = data;
        this.programs = programs;
    }

    /** Where it listens; 0 before the first start. */
    int port() {
        return port;
    }

    /** Makes the data directory where there is none, and checks that it was made by this version. */
    void prepare(String superuserPassword) {
        Path version = data.postgres().resolve("PG_VERSION");
        if (!Files.exists(data.postgres())) {
            make(superuserPassword);
        }
        try {
            String found = Files.readString(version).strip();
            if (!found.equals(MAJOR_VERSION)) {
                throw new CannotStart(
                        "数据目录由 PostgreSQL " + found + " 建立，本版本内置 " + MAJOR_VERSION
                                + "；请改用建立它的产品版本启动，或先用 pg_upgrade 升级该目录。",
                        "The data directory was made by PostgreSQL " + found + ", and this version carries "
                                + MAJOR_VERSION + "; start the version of the product that made it, or upgrade the "
                                + "directory with pg_upgrade first.");
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "目录 " + data.postgres() + " 不是数据库目录；请移走它，或另设 LEDGER_DATA_DIR。",
                    "The directory " + data.postgres() + " holds no database; move it away, or set LEDGER_DATA_DIR.",
                    e);
        }
    }

    private void make(String superuserPassword) {
        LOG.info("首次启动，正在建立内置数据库 / First start: making the embedded database in {}", data.postgres());
        Path unfinished = data.unfinishedPostgres();
        Path passwordFile = data.postgres().resolveSibling("postgres.password");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            DataDirectory.createPrivate(unfinished);
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, superuserPassword);
            Outcome made = programs.run(
                    data.startLog(),
                    "initdb",
                    List.of(
                            "-D",
                            unfinished.toString(),
                            "--username=" + SUPERUSER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--data-checksums",
                            "--no-instructions"));
            if (made.code() != 0) {
                throw failed("initdb", made);
            }
            Files.move(unfinished, data.postgres(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    /**
     * Stops a server that an earlier run left behind on this data directory, and waits until none of its processes is left:
     * two servers on one directory would destroy it.
     */
    void takeOver() {
        Postmaster.runningOn(data.postgres()).ifPresent(orphan -> {
            LOG.warn(
                    "上次运行异常中断，遗留的数据库进程 {} 仍在运行，先将其停止 / "
                            + "An earlier run was cut short and left its database process {} behind; stopping it",
                    orphan.process().pid(),
                    orphan.process().pid());
            stop();
        });
        List<ProcessHandle> left = awaitEnd();
        if (!left.isEmpty()) {
            throw new CannotStart(
                    "进程 " + pids(left) + " 仍占用数据目录 " + data.postgres() + "；请先结束它再启动。",
                    "The process " + pids(left) + " still uses the data directory " + data.postgres()
                            + "; end it before the next start.");
        }
        Postmaster.forget(data.postgres());
    }

    private static String pids(List<ProcessHandle> processes) {
        return processes.stream().map(process -> Long.toString(process.pid())).collect(Collectors.joining(", "));
    }

    /** Waits until no process uses the directory; those that still do when the patience is over. */
    private List<ProcessHandle> awaitEnd() {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        List<ProcessHandle> left = Postmaster.inhabitants(data.postgres());
        while (!left.isEmpty() && System.nanoTime() < giveUp) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return left;
            }
            left = Postmaster.inhabitants(data.postgres());
        }
        return left;
    }

    /** Starts it; the first time on any free port, later on the same, because pools remember it. */
    Postmaster start() {
        boolean again = port != 0;
        for (int attempt = 1; ; attempt++) {
            if (!again) {
                port = freePort();
            }
            Outcome started = programs.run(
                    data.startLog(),
                    "pg_ctl",
                    List.of(
                            "start",
                            "-D",
                            data.postgres().toString(),
                            "-w",
                            "-t",
                            Long.toString(PATIENCE.toSeconds()),
                            "-s",
                            "-o",
                            settings()));
            if (started.code() == 0) {
                break;
            }
            if (again || attempt == ATTEMPTS_FOR_A_PORT) {
                throw failed("pg_ctl start", started);
            }
        }
        return Postmaster.runningOn(data.postgres())
                .orElseThrow(() -> new IllegalStateException("the database ended right after its start"));
    }

    /** What a ledger demands of its database, said on the command line so that no file can say otherwise. */
    private String settings() {
        return String.join(
                " ",
                List.of(
                        "-p " + port,
                        "-c listen_addresses=127.0.0.1",
                        "-c unix_socket_directories=''",
                        "-c fsync=on",
                        "-c synchronous_commit=on",
                        "-c full_page_writes=on",
                        "-c password_encryption=scram-sha-256",
                        "-c max_connections=80",
                        "-c shared_buffers=128MB",
                        "-c timezone=UTC",
                        "-c logging_collector=on",
                        "-c log_directory=log",
                        "-c log_filename=postgres-%a.log",
                        "-c log_truncate_on_rotation=on",
                        "-c log_rotation_age=1d",
                        "-c log_rotation_size=0",
                        "-c log_timezone=UTC"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it: at once for clients, with a checkpoint; without one where it does not come to an end. */
    void stop() {
        for (String how : List.of("fast", "immediate")) {
            Outcome stopped = programs.run(
                    data.startLog(),
                    "pg_ctl",
                    List.of(
                            "stop",
                            "-D",
                            data.postgres().toString(),
                            "-m",
                            how,
                            "-w",
                            "-t",
                            Long.toString(PATIENCE.toSeconds()),
                            "-s"));
            if (stopped.code() == 0 || Postmaster.runningOn(data.postgres()).isEmpty()) {
                awaitEnd();
                return;
            }
        }
        LOG.error("内置数据库未能停止 / The embedded database did not stop");
    }

    private static CannotStart failed(String step, Outcome outcome) {
        String said = outcome.said().strip();
        return new CannotStart(
                "内置数据库未能启动（" + step + " 返回 " + outcome.code() + "）：" + said,
                "The embedded database did not start (" + step + " answered " + outcome.code() + "): " + said);
    }
}
