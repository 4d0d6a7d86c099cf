package io.qingliu.standalone.register;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.IllFormed;
import io.qingliu.events.ids.TextValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads a YAML file into records, strictly: unknown, double and missing keys and values that do not fit are errors with their
 * line and path, all of them collected in one reading.
 *
 * <p>The nodes of the document are read, not a mapping library's objects, because only the nodes know their lines.
 */
final class YamlRecords {
    private final String file;
    private final Map<String, Object> given;
    private final Map<String, Object> defaults;
    private final List<InputError> errors = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlRecords(String file, Map<String, Object> given, Map<String, Object> defaults) {
        this.file = file;
        this.given = given;
        this.defaults = defaults;
    }

    /**
     * A file's content.
     *
     * @param value the record
     * @param lines the line of each path, for errors that show only later
     */
    record Content<T>(T value, Map<String, Integer> lines) {}

    /**
     * Reads a document.
     *
     * @param file name of the file, for errors
     * @param text its text
     * @param type the record that it holds
     * @param given components of the outermost record that are not in the file
     * @param defaults components that may be left out, as {@code Record.component}, and what they are then
     * @throws UnreadableFile with all errors
     */
    static <T extends Record> Content<T> read(
            String file, String text, Class<T> type, Map<String, Object> given, Map<String, Object> defaults) {
        YamlRecords reading = new YamlRecords(file, given, defaults);
        Object value = null;
        try {
            Node document = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (document == null) {
                reading.error(0, null, "FILE_IS_EMPTY", "文件没有内容。", "The file is empty.");
            } else {
                value = reading.record(document, type, "", true);
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            reading.error(
                    line,
                    null,
                    "YAML_SYNTAX",
                    "YAML 格式有误（" + e.getProblem() + "）；请检查缩进、冒号和引号。",
                    "This is not well-formed YAML (" + e.getProblem() + "); check indentation, colons and quotes.");
        } catch (YAMLException e) {
            reading.error(
                    0,
                    null,
                    "YAML_SYNTAX",
                    "YAML 格式有误（" + e.getMessage() + "）。",
                    "This is not well-formed YAML (" + e.getMessage() + ").");
        }
        if (value == null || !reading.errors.isEmpty()) {
            throw new UnreadableFile(reading.errors);
        }
        return new Content<>(type.cast(value), Map.copyOf(reading.lines));
    }

    private @Nullable Object value(Node node, Type type, String path) {
        lines.put(path, line(node));
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(node, list.getActualTypeArguments()[0], path);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord() && !TextValue.class.isAssignableFrom(wanted)) {
            return record(node, wanted, path, false);
        }
        if (!(node instanceof ScalarNode scalar)) {
            error(
                    line(node),
                    path,
                    "A_SINGLE_VALUE_IS_DEMANDED",
                    "这里应为单个值，不是列表或对象。",
                    "A single value is demanded here, no list and no mapping.");
            return null;
        }
        return scalar(scalar.getValue(), wanted, path, line(node));
    }

    private @Nullable List<Object> list(Node node, Type element, String path) {
        if (!(node instanceof SequenceNode sequence)) {
            error(line(node), path, "A_LIST_IS_DEMANDED", "这里应为列表（以“- ”开头）。", "A list is demanded here ('- ').");
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < sequence.getValue().size(); i++) {
            Object value = value(sequence.getValue().get(i), element, path + "[" + i + "]");
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object record(Node node, Class<?> type, String path, boolean outermost) {
        if (!(node instanceof MappingNode mapping)) {
            error(
                    line(node),
                    path.isEmpty() ? null : path,
                    "A_MAPPING_IS_DEMANDED",
                    "这里应为“键: 值”的对象。",
                    "A mapping of keys and values is demanded here.");
            return null;
        }
        Map<String, RecordComponent> wanted = new LinkedHashMap<>();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!outermost || !given.containsKey(components[i].getName())) {
                wanted.put(key(type, components, i), components[i]);
            }
        }
        Map<String, Node> found = found(mapping, wanted, path);
        boolean complete = true;
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String key = key(type, components, i);
            if (!wanted.containsKey(key)) {
                arguments[i] = given.get(components[i].getName());
                continue;
            }
            Node entry = found.get(key);
            String place = path.isEmpty() ? key : path + "." + key;
            if (entry != null && !Tag.NULL.equals(entry.getTag())) {
                arguments[i] = value(entry, components[i].getGenericType(), place);
                complete &= arguments[i] != null;
            } else if (defaults.containsKey(type.getSimpleName() + "." + key)) {
                arguments[i] = defaults.get(type.getSimpleName() + "." + key);
            } else if (!components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                error(line(node), place, "KEY_IS_MISSING", "缺少“" + key + "”。", "The key '" + key + "' is missing.");
                complete = false;
            }
        }
        return complete ? make(type, arguments, path, line(node)) : null;
    }

    /** The id of the stream is called id in every file, whatever the record calls its first component. */
    private static String key(Class<?> type, RecordComponent[] components, int i) {
        boolean streamId = i == 0 && Command.class.isAssignableFrom(type);
        return streamId ? "id" : components[i].getName();
    }

    private Map<String, Node> found(MappingNode mapping, Map<String, RecordComponent> wanted, String path) {
        Map<String, Node> found = new HashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            String place = path.isEmpty() ? key : path + "." + key;
            if (!wanted.containsKey(key)) {
                error(
                        line(entry.getKeyNode()),
                        place,
                        "KEY_IS_UNKNOWN",
                        "不认识“" + key + "”；这里可用：" + String.join("、", wanted.keySet()) + "。",
                        "The key '" + key + "' is unknown; known here: " + String.join(", ", wanted.keySet()) + ".");
            } else if (found.put(key, entry.getValueNode()) != null) {
                error(
                        line(entry.getKeyNode()),
                        place,
                        "KEY_STANDS_TWICE",
                        "“" + key + "”出现了两次；请只保留一处。",
                        "The key '" + key + "' stands twice; keep one.");
            }
        }
        return found;
    }

    private @Nullable Object scalar(String text, Class<?> wanted, String path, int line) {
        try {
            if (wanted == String.class) {
                return text;
            } else if (wanted == int.class) {
                return Integer.valueOf(text);
            } else if (wanted == long.class) {
                return Long.valueOf(text);
            } else if (wanted == boolean.class && (text.equals("true") || text.equals("false"))) {
                return Boolean.valueOf(text);
            } else if (wanted == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (wanted.isEnum()) {
                return Stream.of(wanted.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new);
            } else if (TextValue.class.isAssignableFrom(wanted)) {
                return make(wanted, new @Nullable Object[] {text}, path, line);
            }
        } catch (IllegalArgumentException | DateTimeParseException unfit) {
            // told below, in the same words for all kinds of values
        }
        error(
                line,
                path,
                "VALUE_DOES_NOT_FIT",
                "“" + text + "”不可用；应为：" + expected(wanted, true) + "。",
                "'" + text + "' does not fit; it must be " + expected(wanted, false) + ".");
        return null;
    }

    private static String expected(Class<?> wanted, boolean zh) {
        if (wanted.isEnum()) {
            return Arrays.stream(wanted.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(zh ? "、" : ", "));
        } else if (wanted == LocalDate.class) {
            return zh ? "日期，如 2024-11-30" : "a day such as 2024-11-30";
        } else if (wanted == boolean.class) {
            return zh ? "true 或 false" : "true or false";
        }
        return zh ? "整数" : "a whole number";
    }

    private @Nullable Object make(Class<?> type, @Nullable Object[] arguments, String path, int line) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllFormed refused) {
                errors.add(InputError.of(new InputPlace(file, null, line), path, refused));
                return null;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void error(int line, @Nullable String path, String code, String zh, String en) {
        errors.add(new InputError(new InputPlace(file, null, line), path, code, zh, en));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
