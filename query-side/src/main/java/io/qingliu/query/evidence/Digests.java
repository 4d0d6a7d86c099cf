package io.qingliu.query.evidence;

import io.qingliu.events.Basis;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.OnBehalfOf;
import io.qingliu.events.document.DocumentRegistered;
import io.qingliu.events.handover.HandoverExported;
import io.qingliu.events.handover.HandoverReceiptRecorded;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.ids.TextValue;
import io.qingliu.events.importbatch.ImportCommitted;
import io.qingliu.events.report.ReportIssued;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every digest that an event holds, found by reading its record: a new event, or a new field, needs no line here. What is no
 * evidence is said here by name; everything else is.
 */
final class Digests {
    /** Papers, packages and reports of our own: the same file is meant to stand behind many facts. */
    private static final Set<Class<?>> NO_EVIDENCE = Set.of(
            Basis.class,
            DocumentRegistered.class,
            HandoverExported.class,
            HandoverReceiptRecorded.class,
            ImportCommitted.class,
            ReportIssued.class);

    private static final Map<Class<?>, List<Component>> HOLDING = new ConcurrentHashMap<>();

    private Digests() {}

    /**
     * A digest in an event.
     *
     * @param field the path to it, as the history shows it
     * @param digest the digest
     * @param meaning what the file means there
     */
    record Found(String field, String digest, Meaning meaning) {}

    /** A component through which digests are reached. */
    private record Component(String name, Method accessor, Class<?> holder) {}

    /** The digests that mean evidence, in the order of the event's fields. */
    static List<Found> in(DomainEvent event) {
        List<Found> found = new ArrayList<>();
        collect(event, "", found);
        return found;
    }

    /** The paths at which events of a class can hold a digest that means evidence, with what it means. */
    static Map<String, Meaning> pathsOf(Class<?> event) {
        Map<String, Meaning> paths = new HashMap<>();
        paths(event, "", paths);
        return paths;
    }

    private static void paths(Class<?> type, String prefix, Map<String, Meaning> paths) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> held = held(component.getGenericType());
            String path = prefix + component.getName();
            if (held == Sha256.class) {
                Meaning meaning = meaning(type);
                if (meaning != null) {
                    paths.put(path, meaning);
                }
            } else if (held != null && walkable(held)) {
                paths(held, path + ".", paths);
            }
        }
    }

    private static void collect(Object holder, String prefix, List<Found> found) {
        for (Component component : holding(holder.getClass())) {
            Object value = value(component, holder);
            String path = prefix + component.name();
            if (value instanceof Collection<?> many) {
                int index = 0;
                for (Object one : many) {
                    take(one, path + "[" + index++ + "]", component, found);
                }
            } else if (value instanceof Map<?, ?> map) {
                map.forEach((key, one) -> take(one, path + "." + key, component, found));
            } else if (value != null) {
                take(value, path, component, found);
            }
        }
    }

    private static void take(Object value, String path, Component component, List<Found> found) {
        if (value instanceof Sha256 digest) {
            Meaning meaning = meaning(component.holder());
            if (meaning != null) {
                found.add(new Found(path, digest.value(), meaning));
            }
        } else {
            collect(value, path + ".", found);
        }
    }

    private static @Nullable Meaning meaning(Class<?> holder) {
        if (NO_EVIDENCE.contains(holder)) {
            return null;
        }
        return holder == OnBehalfOf.class ? Meaning.SCAN : Meaning.EVIDENCE;
    }

    private static @Nullable Object value(Component component, Object holder) {
        try {
            return component.accessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.name(), e);
        }
    }

    /** The components of a record through which a digest can be reached; found once for each class. */
    private static List<Component> holding(Class<?> type) {
        List<Component> known = HOLDING.get(type);
        if (known == null) {
            known = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Class<?> held = held(component.getGenericType());
                if (held != null && reaches(held, new HashSet<>())) {
                    component.getAccessor().setAccessible(true);
                    known.add(new Component(component.getName(), component.getAccessor(), type));
                }
            }
            HOLDING.put(type, List.copyOf(known));
        }
        return known;
    }

    private static boolean reaches(Class<?> type, Set<Class<?>> seen) {
        if (type == Sha256.class) {
            return true;
        }
        if (!walkable(type) || !seen.add(type)) {
            return false;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> held = held(component.getGenericType());
            if (held != null && reaches(held, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean walkable(Class<?> type) {
        return type.isRecord() && !TextValue.class.isAssignableFrom(type);
    }

    /** The class of a component's values: of a list its elements', of a map its values'. */
    private static @Nullable Class<?> held(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return held(arguments[arguments.length - 1]);
        }
        return type instanceof Class<?> plain ? plain : null;
    }
}
