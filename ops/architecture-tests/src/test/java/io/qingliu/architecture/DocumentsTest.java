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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documents say of the code is what the code is. */
class DocumentsTest {
    private static final Path ROOT = Path.of(System.getProperty("qingliu.root"));
    private static final Pattern NAME = Pattern.compile("\\b([A-Z][a-z]+(?:[A-Z][a-z]+)+)\\b");
    private static final Pattern WORDED = Pattern.compile("\\b([A-Z][a-z]+(?:[A-Z][a-z]+)+) ([\\p{IsHan}“”]+)");

    @Test
    void the_event_model_names_every_event_with_its_chinese_word_and_no_other() throws IOException {
        SortedMap<String, String> told = new TreeMap<>();
        for (String[] row : rows("event-model.md", 4)) {
            Matcher worded = WORDED.matcher(row[2]);
            while (worded.find()) {
                told.put(worded.group(1), worded.group(2));
            }
        }
        SortedMap<String, String> written = new TreeMap<>();
        for (String name : EventTypes.all().names()) {
            Class<?> event = EventTypes.all().of(name).event();
            written.put(event.getSimpleName(), event.getAnnotation(Zh.class).value());
        }
        assertThat(told).isEqualTo(written);
    }

    @Test
    void the_event_model_names_every_command_and_no_other() throws IOException {
        List<String> told = new ArrayList<>();
        for (String[] row : rows("event-model.md", 4)) {
            Matcher name = NAME.matcher(row[0]);
            while (name.find()) {
                told.add(name.group(1));
            }
        }
        assertThat(told)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(commands().keySet());
    }

    @Test
    void the_event_model_names_every_automation_and_no_other() throws IOException {
        List<String> told = rows("event-model.md", 3).stream()
                .map(row -> row[0])
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
        Map<String, String[]> told = rows("slices.md", 4).stream()
                .filter(row -> NAME.matcher(row[0]).find())
                .collect(Collectors.toMap(row -> row[0].replaceAll("[^A-Za-z].*", ""), row -> row));
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(commands().keySet());
        List<String> wrong = new ArrayList<>();
        for (String[] row : told.values()) {
            for (String event : row[1].split("[,\\s·]+", -1)) {
                if (!EventTypes.all().names().contains(event)) {
                    wrong.add(row[0] + ": there is no event " + event);
                }
            }
            if (!Files.exists(ROOT.resolve(link(row[3])))) {
                wrong.add(row[0] + ": there is no test " + row[3]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_glossary_has_one_chinese_and_one_english_word_for_a_concept() throws IOException {
        List<String[]> rows = rows("glossary.md", 3).stream()
                .filter(row -> !row[0].equals("中文") && !row[0].startsWith("-"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(60);
        assertThat(rows.stream().map(row -> row[0])).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row[1])).doesNotHaveDuplicates();
    }

    @Test
    void names_use_the_glossarys_word_and_no_synonym() throws IOException {
        List<String> refused = rows("glossary.md", 3).stream()
                .filter(row -> row[2].contains("not "))
                .flatMap(row -> List.of(row[2].replaceAll(".*not ", "").split(",\\s*")).stream())
                .toList();
        assertThat(refused).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        List<String> names = new ArrayList<>(commands().keySet());
        EventTypes.all().names().forEach(name -> names.add(name.substring(name.indexOf('.') + 1)));
        for (String name : names) {
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

    /** Commands by simple name with their Chinese words. */
    private static SortedMap<String, String> commands() {
        SortedMap<String, String> commands = new TreeMap<>();
        Product.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Command.class) && type.isRecord())
                .forEach(type -> commands.put(
                        type.getSimpleName(),
                        type.reflect().getAnnotation(Asks.class).zh()));
        return commands;
    }

    private static List<String[]> rows(String document, int cells) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("ops/docs").resolve(document))) {
            if (line.startsWith("|")) {
                String[] row = line.substring(1).strip().replaceAll("\\|$", "").split("\\|", -1);
                if (row.length == cells && !row[0].strip().startsWith("--")) {
                    for (int i = 0; i < row.length; i++) {
                        row[i] = row[i].strip();
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static String link(String cell) {
        Matcher link = Pattern.compile("\\(\\.\\./\\.\\./([^)]+)\\)").matcher(cell);
        return link.find() ? link.group(1) : cell;
    }
}
