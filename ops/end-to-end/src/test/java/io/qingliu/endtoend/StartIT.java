package io.qingliu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the product does to its surroundings when it starts, and what it says where they do not let it. */
class StartIT {
    /**
     * In a network of its own that has no way out: nothing that the product needs is outside, and whatever it tries to reach
     * there, even if it hides its failure, shows in the kernel's count of packets without a route.
     */
    @Test
    void it_starts_without_a_call_to_anywhere(@TempDir Path directory) throws Exception {
        Optional<List<String>> alone = aNetworkOfItsOwn(directory);
        if (alone.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("network namespaces are missing here, and CI must not skip this");
        }
        assumeThat(alone)
                .as("本机不允许网络命名空间，跳过 / skipped: this machine forbids network namespaces")
                .isPresent();
        List<String> command = new ArrayList<>(alone.orElseThrow());
        command.addAll(List.of(
                "bash",
                Path.of(StartIT.class.getResource("/start-alone.sh").toURI()).toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("qingliu.jar"),
                directory.resolve("data").toString()));
        int code = run(command, directory, "alone");
        String said = Files.readString(directory.resolve("alone.log"));
        assertThat(code).as(said).isZero();
        assertThat(said)
                .contains("healthy")
                .contains("calls that found no way out: 0\n")
                .contains("a call on purpose was counted: 1\n");
    }

    private static Optional<List<String>> aNetworkOfItsOwn(Path directory) throws Exception {
        for (List<String> way : List.of(List.of("unshare", "-rn"), List.of("unshare", "-n"))) {
            List<String> trial = new ArrayList<>(way);
            trial.addAll(List.of("ip", "link", "set", "lo", "up"));
            if (run(trial, directory, "trial") == 0) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    @Test
    void as_root_without_user_namespaces_it_says_so_in_one_sentence(@TempDir Path directory) throws Exception {
        assumeThat((int) Files.getAttribute(Path.of("/proc/self"), "unix:uid"))
                .as("只有 root 会遇到 / only root meets this")
                .isZero();
        // a machine whose PATH has no unshare is as helpless as one that forbids it
        int code = run(
                List.of(
                        "/usr/bin/env",
                        "PATH=/nowhere",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("qingliu.jar"),
                        "--server.port=0",
                        "--management.server.port=0",
                        "--ledger.data-directory=" + directory.resolve("data")),
                directory,
                "root");
        String said = Files.readString(directory.resolve("root.log"));
        assertThat(code).isEqualTo(1);
        assertThat(said)
                .contains("当前以 root 身份运行，而本系统不允许用户命名空间")
                .contains("This runs as root on a system that forbids user namespaces")
                .doesNotContain("\tat ");
    }

    private static int run(List<String> command, Path directory, String name) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve(name + ".log").toFile())
                    .start();
        } catch (IOException noSuchProgram) {
            return -1;
        }
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(Files.readString(directory.resolve(name + ".log")));
        }
        return process.exitValue();
    }
}
