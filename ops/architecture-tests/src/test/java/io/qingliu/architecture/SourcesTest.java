package io.qingliu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever meets a reference to a paper in the code finds in the repository what it stands for. */
class SourcesTest {
    private static final Path ROOT = Path.of(System.getProperty("qingliu.root"));
    private static final Path SOURCES = ROOT.resolve("ops/docs/sources.md");
    private static final Set<String> KINDS = Set.of("java", "md", "sql", "yaml", "yml", "xml", "html", "json", "sh");

    /** A paper and a section; further sections may follow behind commas. */
    private static final Pattern PAPER =
            Pattern.compile("(rulings|[a-z]+\\.md) (§§?\\d+(?:\\.\\d+)*(?:(?:, | and |–)§?\\d+(?:\\.\\d+)*)*)");

    private static final Pattern SECTION = Pattern.compile("\\d+(?:\\.\\d+)*");
    private static final Pattern CLAUSE = Pattern.compile("notice ([一二三四五](?:\\([一二三四五六]\\)\\d?)?|附件)");

    @Test
    void every_reference_to_a_paper_has_its_row() throws IOException {
        SortedSet<String> used = new TreeSet<>();
        for (Path file : texts()) {
            used.addAll(references(Files.readString(file)));
        }
        assertThat(used).hasSizeGreaterThan(40);
        assertThat(rows()).containsAll(used);
    }

    @Test
    void no_row_stands_twice_and_each_says_something() throws IOException {
        List<String[]> rows = table();
        assertThat(rows.stream().map(cells -> cells[1].strip())).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(cells -> {
            assertThat(cells).hasSize(4);
            assertThat(cells[2]).isNotBlank();
            assertThat(cells[3]).isNotBlank();
        });
    }

    @Test
    void references_are_found_in_all_their_forms() {
        assertThat(references(
                        "(notice 四(一)4, rulings §5, §6; domain.md §1.4 t22) notice 附件 notice 五(四)). house.md §3, §8"))
                .containsExactlyInAnyOrder(
                        "notice 四(一)4",
                        "rulings §5",
                        "rulings §6",
                        "domain.md §1.4",
                        "notice 附件",
                        "notice 五(四)",
                        "house.md §3",
                        "house.md §8");
    }

    private static SortedSet<String> references(String text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher papers = PAPER.matcher(text);
        while (papers.find()) {
            Matcher sections = SECTION.matcher(papers.group(2));
            while (sections.find()) {
                found.add(papers.group(1) + " §" + sections.group());
            }
        }
        Matcher clauses = CLAUSE.matcher(text);
        while (clauses.find()) {
            found.add("notice " + clauses.group(1));
        }
        return found;
    }

    private static SortedSet<String> rows() throws IOException {
        SortedSet<String> rows = new TreeSet<>();
        table().forEach(cells -> rows.add(cells[1].strip()));
        return rows;
    }

    private static List<String[]> table() throws IOException {
        return Files.readAllLines(SOURCES).stream()
                .filter(line ->
                        line.startsWith("| ") && !line.startsWith("| clause") && !line.startsWith("| reference"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> java.util.Arrays.copyOf(cells, cells.length - 1))
                .toList();
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> KINDS.contains(file.toString().replaceAll(".*\\.", "")))
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.equals(SOURCES) && shown(ROOT.relativize(file)))
                    .toList();
        }
    }

    /** Sources, not what a build or a running ledger left behind. */
    private static boolean shown(Path file) {
        for (Path step : file) {
            if (Set.of("target", "data", "bureau", ".git").contains(step.toString())) {
                return false;
            }
        }
        return !file.endsWith("SourcesTest.java");
    }
}
