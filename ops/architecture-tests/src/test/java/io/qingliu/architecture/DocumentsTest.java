package io.qingliu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.Command;
import io.qingliu.events.Zh;
import io.qingliu.serialization.EventTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of the code is what the code is. */
class DocumentsTest {
    private static final Path ROOT = Path.of(System.getProperty("qingliu.root"));
    private static final Pattern WORDED = Pattern.compile("\\b([A-Z][a-z]+(?:[A-Z][a-z]+)+) ([\\p{IsHan}“”]+)");

    private static final Pattern WORDED_COMMAND = Pattern.compile("([A-Z][A-Za-z]+) (\\p{IsHan}[\\p{IsHan}“”]+)");
    /** A kind of stream, as a heading names it. */
    private static final Pattern KIND = Pattern.compile("(?<=(#|·) )[a-z]+(?= )");

    @Test
    void the_event_model_names_every_event_with_its_chinese_word_and_no_other() throws IOException {
        SortedSet<String> told = new TreeSet<>();
        for (Row row : rows("event-model.md", 4)) {
            Matcher worded = WORDED.matcher(row.cell(2));
            while (worded.find()) {
                told.add(row.stored(worded.group(1), EventTypes.all().names()) + " " + worded.group(2));
            }
        }
        SortedSet<String> written = new TreeSet<>();
        for (String name : EventTypes.all().names()) {
            written.add(name + " "
                    + EventTypes.all().of(name).event().getAnnotation(Zh.class).value());
        }
        assertThat(told).isEqualTo(written);
    }

    @Test
    void the_event_model_names_every_command_with_its_chinese_word_and_no_other() throws IOException {
        List<String> told = new ArrayList<>();
        for (Row row : rows("event-model.md", 4)) {
            for (String cell : row.cell(0).replace(" ◇", "").split(" / ", -1)) {
                Matcher worded = WORDED_COMMAND.matcher(cell);
                if (worded.matches()) {
                    told.add(row.stored(worded.group(1), commands().keySet()) + " " + worded.group(2));
                } else {
                    assertThat(cell)
                            .as("no command: it goes on with the row above")
                            .matches("command|\\(.*\\)");
                }
            }
        }
        List<String> written = new ArrayList<>();
        commands().forEach((command, word) -> written.add(command + " " + word));
        assertThat(told).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void the_event_model_names_every_automation_and_no_other() throws IOException {
        List<String> told = rows("event-model.md", 3).stream()
                .map(row -> row.cell(0))
                .filter(name -> name.startsWith("When"))
                .toList();
        List<String> written = Product.CLASSES.stream()
                .filter(type -> type.getSimpleName().matches("When\\w+Then\\w+"))
                .map(type -> type.getSimpleName())
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void the_slice_index_leads_from_every_command_to_its_events_its_view_and_its_test() throws IOException {
        SortedMap<String, String> told = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows("slices.md", 4)) {
            Matcher worded = WORDED_COMMAND.matcher(row.cell(0));
            if (!worded.matches()) {
                continue;
            }
            String command = row.stored(worded.group(1), commands().keySet());
            if (told.put(command, worded.group(2)) != null) {
                wrong.add(command + " stands twice");
            }
            for (String event : row.cell(1).split(", ", -1)) {
                if (!EventTypes.all().names().contains(event)) {
                    wrong.add(command + ": there is no event " + event);
                } else if (!kind(event).equals(kind(command))) {
                    wrong.add(command + ": a room writes only its own stream, not " + event);
                }
            }
            if (!linkedText(row.cell(2)).contains(row.cell(2).replaceAll("\\[`(.*)`].*", "\"$1\""))) {
                wrong.add(command + ": there is no such view as " + row.cell(2));
            }
            if (!linkedText(row.cell(3)).contains(worded.group(1) + "(")) {
                wrong.add(command + ": there is no such test of it as " + row.cell(3));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(told).isEqualTo(commands());
    }

    @Test
    void the_slice_index_names_every_event() throws IOException {
        Set<String> told = rows("slices.md", 4).stream()
                .flatMap(row -> Stream.of(row.cell(1).split(", ", -1)))
                .collect(Collectors.toSet());
        assertThat(told).containsAll(EventTypes.all().names());
    }

    @Test
    void the_glossary_has_one_chinese_and_one_english_word_for_a_concept() throws IOException {
        List<Row> rows = rows("glossary.md", 3).stream()
                .filter(row -> !row.cell(0).equals("中文"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(60);
        assertThat(rows.stream().map(row -> row.cell(0))).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.cell(1))).doesNotHaveDuplicates();
    }

    @Test
    void names_use_the_glossarys_word_and_no_synonym() throws IOException {
        List<String> refused = rows("glossary.md", 3).stream()
                .filter(row -> row.cell(2).contains("not "))
                .flatMap(row -> Stream.of(row.cell(2).replaceAll(".*not ", "").split(",\\s*")))
                .toList();
        assertThat(refused).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        List<String> names = new ArrayList<>(commands().keySet());
        names.addAll(EventTypes.all().names());
        for (String qualified : names) {
            String name = qualified.substring(qualified.indexOf('.') + 1);
            for (String synonym : refused) {
                if (Pattern.compile("(^|[a-z])" + synonym + "([A-Z]|$|ed|s)")
                        .matcher(name)
                        .find()) {
                    wrong.add(name + " uses " + synonym);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Every command as {@code kind.Command}, with its Chinese words: two rooms may use one name. */
    private static SortedMap<String, String> commands() {
        SortedMap<String, String> commands = new TreeMap<>();
        Product.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Command.class) && type.isRecord())
                .forEach(type -> commands.put(
                        Walls.lastSegment(type.getPackageName()) + "." + type.getSimpleName(),
                        type.reflect().getAnnotation(Asks.class).zh()));
        return commands;
    }

    /**
     * A row of a table.
     *
     * @param kinds the kinds of streams that the heading above it names
     * @param cells what stands in it
     */
    private record Row(List<String> kinds, List<String> cells) {
        String cell(int index) {
            return cells.get(index);
        }

        /** The name with the kind of the heading under which it stands; with all of them where none has such a name. */
        String stored(String name, Set<String> known) {
            return kinds.stream()
                    .map(kind -> kind + "." + name)
                    .filter(known::contains)
                    .findFirst()
                    .orElse(kinds + "." + name);
        }
    }

    private static List<Row> rows(String document, int cells) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> kinds = List.of();
        for (String line : Files.readAllLines(ROOT.resolve("ops/docs").resolve(document))) {
            if (line.startsWith("#")) {
                kinds = KIND.matcher(line).results().map(MatchResult::group).toList();
            }
            if (line.startsWith("|")) {
                String[] row = line.substring(1).strip().replaceAll("\\|$", "").split("\\|", -1);
                if (row.length == cells && !row[0].strip().startsWith("--")) {
                    rows.add(new Row(kinds, Stream.of(row).map(String::strip).toList()));
                }
            }
        }
        return rows;
    }

    private static String kind(String stored) {
        return stored.substring(0, stored.indexOf('.'));
    }

    /** What stands in the file that a cell links to; nothing where there is none. */
    private static String linkedText(String cell) throws IOException {
        Matcher link = Pattern.compile("]\\(\\.\\./\\.\\./([^)]+)\\)").matcher(cell);
        Path file = ROOT.resolve(link.find() ? link.group(1) : "no link");
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
