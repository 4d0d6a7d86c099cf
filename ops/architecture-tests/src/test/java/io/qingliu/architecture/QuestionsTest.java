package io.qingliu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every question that the product must answer has an address that is there and a test that is there. */
class QuestionsTest {
    private static final Path ROOT = Path.of(System.getProperty("qingliu.root"));
    private static final int QUESTIONS = 45;
    /** Those that need what is not built yet: the chain of hashes, who looked, online monitoring, who administers, whose data. */
    private static final Set<Integer> WAITING = Set.of(28, 29, 34, 35, 45);

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private record Question(int number, String address, String test) {}

    private static List<Question> questions() throws IOException {
        return Files.readAllLines(ROOT.resolve("ops/docs/questions.md")).stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(cells -> cells.length == 4 && cells[0].matches("\\| \\d+"))
                .map(cells -> new Question(
                        Integer.parseInt(cells[0].substring(2)), cells[2], cells[3].replaceAll(" \\|$", "")))
                .toList();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    @Test
    void every_question_has_a_row_and_they_stand_in_order() throws IOException {
        List<Integer> told = questions().stream().map(Question::number).toList();
        assertThat(told).isSorted();
        assertThat(new TreeSet<>(told))
                .isEqualTo(IntStream.rangeClosed(1, QUESTIONS).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void only_those_wait_that_must() throws IOException {
        assertThat(questions().stream()
                        .filter(question -> codes(question.address()).isEmpty())
                        .map(Question::number)
                        .collect(Collectors.toSet()))
                .isEqualTo(WAITING);
    }

    @Test
    void every_address_is_one_that_the_product_answers() throws IOException {
        List<Pattern> answered = addresses().stream()
                .map(address -> Pattern.compile(address.replaceAll("\\{[^}]+}", "[^/]+")))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (Question question : questions()) {
            for (String address : codes(question.address())) {
                String path = address.replaceAll("\\?.*", "");
                if (path.startsWith("/")
                        && answered.stream()
                                .noneMatch(pattern -> pattern.matcher(path).matches())) {
                    wrong.add(question.number() + ": " + path);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        for (JavaClass type : Product.CLASSES) {
            String before = type.isAnnotatedWith(RequestMapping.class)
                    ? Stream.of(
                                    type.getAnnotationOfType(RequestMapping.class)
                                            .path(),
                                    type.getAnnotationOfType(RequestMapping.class)
                                            .value())
                            .flatMap(Stream::of)
                            .findFirst()
                            .orElse("")
                    : "";
            type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(GetMapping.class))
                    .map(method -> method.getAnnotationOfType(GetMapping.class))
                    .flatMap(mapping -> Stream.of(mapping.path(), mapping.value()))
                    .flatMap(Stream::of)
                    .forEach(path -> addresses.add(before + path));
        }
        return addresses;
    }

    @Test
    void every_test_is_there() throws IOException {
        Map<String, String> tests = tests();
        List<String> wrong = new ArrayList<>();
        for (Question question : questions()) {
            List<String> named = codes(question.test());
            if (named.isEmpty() && !WAITING.contains(question.number())) {
                wrong.add(question.number() + " has no test");
            }
            for (String test : named) {
                String[] parts = test.split("\\.", -1);
                String text = tests.getOrDefault(parts[0], "");
                if (parts.length != 2
                        || !Pattern.compile("void " + Pattern.quote(parts[1]) + "\\(")
                                .matcher(text)
                                .find()) {
                    wrong.add(question.number() + ": " + test);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The text of every test class of the query side, by its name; of two of one name, both. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("query-side/src/test/java"))) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith("Test.java")).toList()) {
                tests.merge(file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
            }
        }
        return tests;
    }
}
