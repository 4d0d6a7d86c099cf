package io.qingliu.query.audithistory;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.Words;
import io.qingliu.events.Zh;
import io.qingliu.events.correction.FieldChange;
import io.qingliu.events.ids.TextValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event in words: its names, its fields with their names, what changed from what to what, and why. Read from the record itself:
 * its stream and its context stand elsewhere, {@code reason} is the why, {@code before} and {@code after} are a change.
 *
 * @param zh what an officer would say aloud
 * @param en the same in English
 * @param fields the fields that are left
 * @param changes what changed
 * @param reason why, where the event says so
 */
record Description(
        String zh,
        String en,
        List<Field> fields,
        List<Change> changes,
        @Nullable String reason) {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String REASON = "reason";

    Description {
        fields = List.copyOf(fields);
        changes = List.copyOf(changes);
    }

    /** Describes an event. */
    static Description of(DomainEvent event) {
        Record record = (Record) event;
        RecordComponent[] components = record.getClass().getRecordComponents();
        Integer scale = Shown.scale(record, null);
        List<Field> fields = new ArrayList<>();
        List<Change> changes = new ArrayList<>(changed(record, components, scale));
        boolean moved = !changes.isEmpty();
        String reason = null;
        for (RecordComponent component : components) {
            Object value = Shown.value(component, record);
            if (value == null || value.equals(event.stream()) || value instanceof EventContext) {
                continue;
            }
            if (component.getName().equals(REASON) && value instanceof String why) {
                reason = why;
            } else if (moved && Set.of(BEFORE, AFTER).contains(component.getName())) {
                continue;
            } else if (isChanges(value)) {
                ((Collection<?>) value).forEach(change -> changes.add(corrected((FieldChange) change)));
            } else {
                fields.addAll(Shown.field(component, record, scale));
            }
        }
        return new Description(zh(event.getClass()), en(event.getClass()), fields, changes, reason);
    }

    /** What an officer would call such an event. */
    static String zh(Class<?> event) {
        Zh word = event.getAnnotation(Zh.class);
        return word == null ? en(event) : word.value();
    }

    /** The class name in words. */
    static String en(Class<?> event) {
        String words = Shown.words(event.getSimpleName());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static boolean isChanges(Object value) {
        return value instanceof Collection<?> many
                && !many.isEmpty()
                && many.stream().allMatch(FieldChange.class::isInstance);
    }

    private static Change corrected(FieldChange change) {
        return new Change(change.field(), change.field(), change.before(), change.after());
    }

    private static List<Change> changed(Record record, RecordComponent[] components, @Nullable Integer scale) {
        RecordComponent before = component(components, BEFORE);
        RecordComponent after = component(components, AFTER);
        if (before == null || after == null) {
            return List.of();
        }
        Object old = Shown.value(before, record);
        Object now = Shown.value(after, record);
        if (old instanceof Map<?, ?> was && now instanceof Map<?, ?> is) {
            return byKey(was, is);
        }
        if (old instanceof Record was
                && now instanceof Record is
                && !(old instanceof TextValue)
                && was.getClass() == is.getClass()) {
            return byComponent(was, is, scale);
        }
        return List.of(new Change(AFTER, Shown.zh(after), text(old, scale), text(now, scale)));
    }

    private static List<Change> byKey(Map<?, ?> was, Map<?, ?> is) {
        Set<Object> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        return keys.stream()
                .map(key -> new Change(Words.en(key), Words.zh(key), text(was.get(key), null), text(is.get(key), null)))
                .toList();
    }

    private static List<Change> byComponent(Record was, Record is, @Nullable Integer scale) {
        List<Change> changes = new ArrayList<>();
        for (RecordComponent component : was.getClass().getRecordComponents()) {
            String before = text(Shown.value(component, was), scale);
            String after = text(Shown.value(component, is), scale);
            if (!Objects.equals(before, after)) {
                changes.add(new Change(component.getName(), Shown.zh(component), before, after));
            }
        }
        return changes;
    }

    private static @Nullable RecordComponent component(RecordComponent[] components, String name) {
        for (RecordComponent component : components) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable Object value, @Nullable Integer scale) {
        if (value == null || value.equals("")) {
            return null;
        }
        return Shown.text(AFTER, value, scale);
    }

    /** Every word that is shown, for searching; labels of fields left out, since every event of a type has them. */
    List<String> words() {
        List<String> words = new ArrayList<>(List.of(zh, en));
        if (reason != null) {
            words.add(reason);
        }
        changes.forEach(change -> {
            add(words, change.before());
            add(words, change.after());
        });
        fields.forEach(field -> collect(field, words));
        return words;
    }

    private static void collect(Field field, List<String> words) {
        add(words, field.value());
        field.parts().forEach(part -> collect(part, words));
    }

    private static void add(List<String> words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }
}
