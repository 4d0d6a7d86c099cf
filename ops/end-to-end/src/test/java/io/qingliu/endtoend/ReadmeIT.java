package io.qingliu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's commands, run as they are written there. */
class ReadmeIT {
    private static final Path ROOT = Path.of(System.getProperty("qingliu.root"));
    private static final String JAR = "ops/standalone/target/qingliu-ledger-exec.jar";
    private static final Pattern WRITTEN = Pattern.compile("positions 1–(\\d+)");

    /** What a command printed, and how it ended. */
    private record Run(int code, String said) {}

    @ParameterizedTest
    @ValueSource(strings = {"--ledger.illustrative=false", "--ledger.illustrative=true"})
    void a_first_fact_is_recorded(String filled, @TempDir Path directory) throws Exception {
        mustHaveCurl(directory);
        String command = String.join("\n", fence("## A first fact"));
        assertThat(command).contains("curl -i http://localhost:8080/api/");
        try (Product product = Product.start(directory, filled, "--ledger.illustrative-clusters=2")) {
            long before = product.headAtRest();
            String here = product.address("/").toString();
            Run first = run(directory, Map.of(), command.replace("http://localhost:8080/", here));
            assertThat(first.code()).as(first.said()).isZero();
            assertThat(first.said())
                    .containsPattern("HTTP/1\\.1 201")
                    .containsIgnoringCase("ETag: \"0\"")
                    .containsIgnoringCase("Ledger-Position: " + (before + 1));
            assertThat(product.headAtRest()).isEqualTo(before + 1);
        }
    }

    @Test
    void the_bureaus_register_is_checked_and_after_mending_loaded(@TempDir Path directory) throws Exception {
        Path register = Files.createDirectories(directory.resolve("ops/docs/register"));
        try (Stream<Path> files = Files.list(ROOT.resolve("ops/docs/register"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.toString().endsWith("-to-mend.csv"))
                    .toList()) {
                Files.copy(file, register.resolve(file.getFileName()));
            }
        }
        Path jar = directory.resolve(JAR);
        Files.createDirectories(jar.getParent());
        Files.createSymbolicLink(jar, Path.of(System.getProperty("qingliu.jar")));
        List<String> lines = fence("## The bureau's own register");
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo("export LEDGER_DATA_DIR=./bureau");

        Run dryRun = run(directory, java(), lines.get(0) + "\n" + lines.get(1));
        assertThat(dryRun.code()).as(dryRun.said()).isEqualTo(1);
        assertThat(dryRun.said())
                .contains("parks-public.csv", "未写入任何内容", "nothing was written")
                .containsPattern("发现 [1-9]\\d* 处须更正");

        Run import_ = run(directory, java(), lines.get(0) + "\n" + lines.get(2));
        assertThat(import_.code()).as(import_.said()).isZero();
        MatchResult written =
                WRITTEN.matcher(import_.said()).results().findFirst().orElseThrow();

        // the first of its events is the ledger's first: the dry run had written nothing
        Files.move(directory.resolve("bureau"), directory.resolve("data"));
        try (Product product = Product.start(directory)) {
            assertThat(product.headAtRest()).isEqualTo(Long.parseLong(written.group(1)));
        }
    }

    @Test
    void start_and_test_are_the_commands_that_ci_and_the_documents_know(@TempDir Path directory) throws Exception {
        assertThat(fence("<!-- start-command -->")).containsExactly("./mvnw spring-boot:run");
        assertThat(fence("<!-- test-command -->")).containsExactly("./mvnw verify");
        String ci = Files.readString(ROOT.resolve(".ci/run"));
        String reading = ci.lines()
                .filter(line -> line.startsWith("test_command="))
                .findFirst()
                .orElseThrow();
        Run asCi = run(ROOT, Map.of(), reading + "\necho \"$test_command\"");
        assertThat(asCi.said().strip()).isEqualTo("./mvnw verify");
        assertThat(ci.strip()).endsWith("exec bash -c \"$test_command\"");
        List<Path> documents;
        try (Stream<Path> files = Files.walk(ROOT.resolve("ops/docs"))) {
            documents = Stream.concat(Stream.of(ROOT.resolve("README.md")), files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
        for (Path document : documents) {
            assertThat(Pattern.compile("\\./mvnw [^`\\n]*")
                            .matcher(Files.readString(document))
                            .results()
                            .map(MatchResult::group))
                    .as(document.toString())
                    .allMatch(
                            command -> command.startsWith("./mvnw spring-boot:run") || command.equals("./mvnw verify"));
        }
    }

    /** The lines of the first fence behind a line. */
    private static List<String> fence(String behind) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        assertThat(lines).contains(behind);
        List<String> rest = lines.subList(lines.indexOf(behind) + 1, lines.size());
        int opening = rest.indexOf("```");
        List<String> inside = rest.subList(opening + 1, rest.size());
        return inside.subList(0, inside.indexOf("```"));
    }

    private static Map<String, String> java() {
        return Map.of(
                "PATH", Path.of(System.getProperty("java.home"), "bin") + File.pathSeparator + System.getenv("PATH"));
    }

    private static void mustHaveCurl(Path directory) throws Exception {
        boolean there = run(directory, Map.of(), "command -v curl").code() == 0;
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("curl is missing here, and CI must not skip this");
        }
        assumeThat(there).as("本机没有 curl，跳过 / skipped: this machine has no curl").isTrue();
    }

    private static Run run(Path directory, Map<String, String> environment, String command) throws Exception {
        Path output = Files.createTempFile("readme", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder("bash", "-c", command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(Files.readString(output));
            }
            return new Run(process.exitValue(), Files.readString(output));
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
