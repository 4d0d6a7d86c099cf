package io.qingliu.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * What was measured on, and how quiet it was.
 *
 * @param cores processors that this process may use
 * @param processor their model
 * @param memoryMiB the machine's memory
 * @param kernel name and version
 * @param java vendor and version
 * @param fileSystem of the databases' files
 * @param forceMillis median of 50 forced writes of 8 KiB to that file system: the floor of every durable commit
 * @param loadAtStart the load averages over 1, 5 and 15 minutes before anything was started
 * @param idleAtStart share of processor time that was idle for two seconds before anything was started
 */
record Machine(
        int cores,
        String processor,
        long memoryMiB,
        String kernel,
        String java,
        String fileSystem,
        double forceMillis,
        String loadAtStart,
        double idleAtStart) {

    static Machine here(Path directory) throws IOException {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                field(Path.of("/proc/cpuinfo"), "model name"),
                Long.parseLong(field(Path.of("/proc/meminfo"), "MemTotal").split(" ", 2)[0]) / 1024,
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
                Files.getFileStore(directory).type(),
                forceMillis(directory),
                load(),
                idle());
    }

    /** Whether next to nothing else ran; only then do figures say something about the product. */
    boolean quiet() {
        return idleAtStart >= 0.9;
    }

    /** Whether a forced write can mean anything. */
    boolean durable() {
        return !List.of("tmpfs", "ramfs").contains(fileSystem.toLowerCase(Locale.ROOT));
    }

    static String load() throws IOException {
        String[] words = Files.readString(Path.of("/proc/loadavg")).split(" ", 4);
        return words[0] + " " + words[1] + " " + words[2];
    }

    private static String field(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static double idle() throws IOException {
        long[] before = ticks();
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        long[] after = ticks();
        long all = Arrays.stream(after).sum() - Arrays.stream(before).sum();
        return all == 0 ? 1 : (double) (after[3] + after[4] - before[3] - before[4]) / all;
    }

    /** user, nice, system, idle, iowait, irq, softirq, steal */
    private static long[] ticks() throws IOException {
        String[] words = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +", -1);
        return Arrays.stream(words, 1, 9).mapToLong(Long::parseLong).toArray();
    }

    private static double forceMillis(Path directory) throws IOException {
        Path file = directory.resolve("forced");
        long[] nanos = new long[50];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(8192 * nanos.length), 0);
            channel.force(true);
            for (int i = 0; i < nanos.length; i++) {
                long begun = System.nanoTime();
                channel.write(ByteBuffer.allocate(8192), 8192L * i);
                channel.force(false);
                nanos[i] = System.nanoTime() - begun;
            }
        } finally {
            Files.deleteIfExists(file);
        }
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
