package io.qingliu.standalone.database;

import io.qingliu.standalone.settings.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the product's parts and run as another user where this one is root. */
final class Programs {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path directory;
    private final List<String> before;

    private Programs(Path directory, List<String> before) {
        this.directory = directory;
        this.before = before;
    }

    /**
     * The programs below {@code parent}, unpacked there where they are not yet.
     *
     * @throws CannotStart where this machine is none that they were made for, or root may not become another user
     */
    static Programs unpackedIn(Path parent) {
        String archive = "/postgres-linux-" + architecture() + ".txz";
        List<String> before = runningAsRoot() ? anotherUser() : List.of();
        try {
            Path directory = parent.resolve("postgres-" + fingerprint(archive));
            if (!Files.isExecutable(directory.resolve("bin/postgres"))) {
                Files.createDirectories(parent);
                Path unfinished = Files.createTempDirectory(parent, "unpacking");
                unpack(archive, unfinished);
                moveUnlessThere(unfinished, directory);
            }
            return new Programs(directory, before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String architecture() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        if (system.equals("linux") && (machine.equals("amd64") || machine.equals("x86_64"))) {
            return "x86_64";
        }
        if (system.equals("linux") && (machine.equals("aarch64") || machine.equals("arm64"))) {
            return "arm_64";
        }
        throw new CannotStart(
                "内置数据库只支持 Linux（amd64、arm64），本机为 " + system + " " + machine
                        + "；请用 spring.datasource.url 配置外部 PostgreSQL 15 或更高版本。",
                "The embedded database runs on Linux (amd64, arm64) only, and this is " + system + " " + machine
                        + "; configure an external PostgreSQL, 15 or newer, with spring.datasource.url.");
    }

    private static boolean runningAsRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody. */
    private static List<String> anotherUser() {
        List<String> command = List.of("unshare", "-U");
        List<String> trial = new ArrayList<>(command);
        trial.add("true");
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return command;
            }
        } catch (IOException e) {
            throw rootIsStuck(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw rootIsStuck(e);
        }
        throw rootIsStuck(null);
    }

    private static CannotStart rootIsStuck(@Nullable Exception cause) {
        return new CannotStart(
                "当前以 root 身份运行，而本系统不允许用户命名空间（unshare -U），内置数据库无法启动；"
                        + "请改用普通用户运行，或用 spring.datasource.url 配置外部 PostgreSQL。",
                "This runs as root on a system that forbids user namespaces (unshare -U), so the embedded database cannot "
                        + "start; run it as an ordinary user, or configure an external PostgreSQL with spring.datasource.url.",
                cause);
    }

    private static String fingerprint(String archive) throws IOException {
        try (InputStream stream = open(archive)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(stream, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String archive) {
        InputStream stream = Programs.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new IllegalStateException("the product was packed without " + archive);
        }
        return stream;
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (InputStream stream = open(archive);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(stream)))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("an entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    unpack(tar, entry, file);
                }
                entry = tar.getNextEntry();
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Another start may have been quicker; its copy is as good. */
    private static void moveUnlessThere(Path unfinished, Path directory) throws IOException {
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(unfinished);
            if (!Files.isExecutable(directory.resolve("bin/postgres"))) {
                throw e;
            }
        }
    }

    /** What a program did. */
    record Outcome(int code, String said) {}

    /** Runs a program to its end, which must come soon; its output goes to {@code log}. */
    Outcome run(Path log, String program, List<String> arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            Process process = builder.start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(program + " did not come to an end");
            }
            return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(program + " was interrupted", e);
        }
    }
}
