package io.qingliu.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A running database server, as it describes itself in its data directory.
 *
 * @param process the server's process
 * @param port where it listens
 */
record Postmaster(ProcessHandle process, int port) {
    private static final String FILE = "postmaster.pid";
    private static final int LINE_OF_PID = 0;
    private static final int LINE_OF_PORT = 3;

    /** The server that runs on this data directory; empty where the file is absent or the process is gone or another's. */
    static Optional<Postmaster> runningOn(Path directory) {
        List<String> lines = lines(directory);
        if (lines.size() <= LINE_OF_PORT) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(lines.get(LINE_OF_PID).strip());
            int port = Integer.parseInt(lines.get(LINE_OF_PORT).strip());
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> worksIn(process, directory))
                    .map(process -> new Postmaster(process, port));
        } catch (NumberFormatException cutShort) {
            return Optional.empty();
        }
    }

    /** All processes of a server on this data directory: the one in charge and its children, which may outlive it. */
    static List<ProcessHandle> inhabitants(Path directory) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(process, directory))
                .toList();
    }

    /** A server works inside its data directory; another process that was given the same number does not. */
    private static boolean worksIn(ProcessHandle process, Path directory) {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.isSameFile(proc.resolve("cwd").toRealPath(), directory)
                    && Files.readString(proc.resolve("comm")).strip().startsWith("postgres");
        } catch (IOException goneOrAnothers) {
            return false;
        }
    }

    /**
     * Removes what a killed server left behind. PostgreSQL does so itself, unless its old process number now belongs to
     * another process of the same user, which is usual in containers. Only for a directory without inhabitants.
     */
    static void forget(Path directory) {
        try {
            Files.deleteIfExists(directory.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path directory) {
        try {
            return Files.readAllLines(directory.resolve(FILE));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
