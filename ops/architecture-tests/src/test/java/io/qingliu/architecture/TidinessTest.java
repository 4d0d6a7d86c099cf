package io.qingliu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The root of the repository is the plan of the house, and nothing is left lying about in it. */
class TidinessTest {
    private static final Path ROOT = Path.of(System.getProperty("qingliu.root"));
    private static final Set<String> PLAN = Set.of(
            "README.md",
            "LICENSE",
            "pom.xml",
            "mvnw",
            "mvnw.cmd",
            "shared-events",
            "command-side",
            "query-side",
            "ops");

    @Test
    void the_root_holds_the_plans_names_and_no_other() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(strangers(names)).isEmpty();
            assertThat(names).containsAll(PLAN);
        }
    }

    @Test
    void what_does_not_belong_there_is_seen() throws IOException {
        assertThat(strangers(List.of("README.md", ".ci", ".mvn", "data", "target", "docs", "notes.txt", "docker")))
                .containsExactly("docs", "notes.txt", "docker");
    }

    /** Names that the plan does not have; those that begin with a dot and those that git ignores may be there. */
    private static List<String> strangers(Collection<String> names) throws IOException {
        List<PathMatcher> ignored = Files.readAllLines(ROOT.resolve(".gitignore")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.replaceAll("^/|/$", ""))
                .map(line -> FileSystems.getDefault().getPathMatcher("glob:" + line))
                .toList();
        return names.stream()
                .filter(name -> !name.startsWith(".") && !PLAN.contains(name))
                .filter(name -> ignored.stream().noneMatch(it -> it.matches(Path.of(name))))
                .toList();
    }
}
