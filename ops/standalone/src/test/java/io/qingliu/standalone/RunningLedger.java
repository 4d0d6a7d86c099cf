package io.qingliu.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The product, started once for all tests that ask it questions, on an embedded database of their own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = Standalone.class)
abstract class RunningLedger {
    /** Where the database's programs are unpacked once for all tests. */
    static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

    @DynamicPropertySource
    static void directories(DynamicPropertyRegistry properties) {
        String data = freshDirectory();
        properties.add("ledger.data-directory", () -> data);
        properties.add("ledger.program-directory", PROGRAMS::toString);
    }

    private static String freshDirectory() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(target, "data").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
