package io.qingliu.standalone.database;

import io.qingliu.standalone.settings.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The directory in which the product keeps everything that must survive a restart; held by one process at a time.
 *
 * <p>The lock is the operating system's: it goes with the process that holds it, however that process ends.
 */
final class DataDirectory implements AutoCloseable {
    /** Name of the file with the generated passwords. */
    static final String PASSWORDS = "passwords.properties";

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the directory, which is made where it does not exist.
     *
     * @throws CannotStart where another process holds it, or it cannot be written
     */
    static DataDirectory take(Path directory) {
        try {
            Files.createDirectories(directory);
            Path root = directory.toRealPath();
            FileChannel channel =
                    FileChannel.open(root.resolve("ledger.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotStart(
                        "数据目录 " + root + " 正被另一个运行中的台账使用；请先停止它，或另设 LEDGER_DATA_DIR。",
                        "The data directory " + root
                                + " is in use by another running ledger; stop that one, or set LEDGER_DATA_DIR.");
            }
            return new DataDirectory(root, channel, lock);
        } catch (IOException e) {
            throw new CannotStart(
                    "数据目录 " + directory + " 无法写入；请检查路径与权限，或另设 LEDGER_DATA_DIR。",
                    "The data directory " + directory
                            + " cannot be written; check path and permissions, or set LEDGER_DATA_DIR.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** Where the database keeps its files. */
    Path postgres() {
        return root.resolve("postgres");
    }

    /** Where a first start prepares the database, so that a start that is cut short leaves nothing half made. */
    Path unfinishedPostgres() {
        return root.resolve("postgres.unfinished");
    }

    /** Where the database's programs are unpacked unless configured otherwise. */
    Path programs() {
        return root.resolve("programs");
    }

    /** What the database says before it writes its own log. */
    Path startLog() {
        return root.resolve("postgres-start.log");
    }

    /** The generated passwords. */
    Path passwords() {
        return root.resolve(PASSWORDS);
    }

    /** Makes a directory that only this user can enter. */
    static void createPrivate(Path directory) {
        try {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the next process have the directory. */
    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
