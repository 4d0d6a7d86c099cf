package io.qingliu.query.audithistory;

import io.qingliu.events.Words;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.TextValue;
import io.qingliu.query.kernel.Points;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values, records and lists as people read them, found out from the records themselves. */
final class Shown {
    /** More parts than this are counted, not shown: a batch of survey rows has up to 500. */
    static final int PARTS = 50;

    private static final Set<String> POINTS = Set.of("points", "before", "after");

    private Shown() {}

    /** {@code ProblemRaised} as "Problem raised", {@code dueOn} as "due on". */
    static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The Chinese name of a component, its English one where it has none. */
    static String zh(RecordComponent component) {
        Zh word = component.getAnnotation(Zh.class);
        return word == null ? words(component.getName()) : word.value();
    }

    /** The scale in which a record states its points: its own, else that of the record around it; null where none. */
    static @Nullable Integer scale(Record record, @Nullable Integer around) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals("scale") && value(component, record) instanceof Integer own) {
                return own;
            }
        }
        return around;
    }

    /** The value of a component. */
    static @Nullable Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A component with its value, or nothing where it is empty. */
    static List<Field> field(RecordComponent component, Record record, @Nullable Integer scale) {
        Object value = value(component, record);
        return value == null
                ? List.of()
                : List.of(field(component.getName(), zh(component), words(component.getName()), value, scale));
    }

    private static Field field(String name, String zh, String en, Object value, @Nullable Integer scale) {
        return switch (value) {
            case TextValue text -> Field.of(name, zh, en, text.value());
            case Record record -> parts(name, zh, en, fields(record, scale));
            case Map<?, ?> map -> table(name, zh, en, map, scale);
            case Collection<?> many -> list(name, zh, en, many, scale);
            default -> Field.of(name, zh, en, text(name, value, scale));
        };
    }

    /** All components of a record. */
    static List<Field> fields(Record record, @Nullable Integer around) {
        Integer scale = scale(record, around);
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            fields.addAll(field(component, record, scale));
        }
        return fields;
    }

    private static Field table(String name, String zh, String en, Map<?, ?> map, @Nullable Integer scale) {
        List<Field> parts = new ArrayList<>();
        map.forEach((key, value) -> parts.add(field(Words.en(key), Words.zh(key), Words.en(key), value, scale)));
        return parts(name, zh, en, parts);
    }

    private static Field parts(String name, String zh, String en, List<Field> parts) {
        return new Field(name, zh, en, parts.isEmpty() ? "—" : null, parts, null);
    }

    private static Field list(String name, String zh, String en, Collection<?> many, @Nullable Integer scale) {
        boolean plain = many.stream().noneMatch(value -> value instanceof Record && !(value instanceof TextValue));
        if (plain) {
            String joined = many.stream()
                    .map(value -> text(name, value, scale))
                    .reduce((one, other) -> one + "、" + other)
                    .orElse("—");
            return Field.of(name, zh, en, joined);
        }
        List<Field> parts = new ArrayList<>();
        for (Object value : many) {
            if (parts.size() == PARTS) {
                break;
            }
            String number = Integer.toString(parts.size() + 1);
            parts.add(field(number, "第 " + number + " 项", "no. " + number, value, scale));
        }
        return new Field(name, zh, en, null, parts, many.size());
    }

    /** A single value as text. */
    static String text(String name, Object value, @Nullable Integer scale) {
        if (value instanceof Long points && scale != null && (POINTS.contains(name) || name.endsWith("Points"))) {
            return Points.shown(points, scale);
        }
        return switch (value) {
            case Enum<?> constant -> Words.zh(constant) + " " + constant.name();
            case Boolean yes -> yes ? "是 yes" : "否 no";
            default -> Words.en(value);
        };
    }
}
