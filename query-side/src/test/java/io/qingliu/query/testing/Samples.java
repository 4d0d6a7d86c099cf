package io.qingliu.query.testing;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.TextValue;
import io.qingliu.serialization.EventTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Events of every type, filled at random from a seed: plausible shapes, whatever their sense. */
public final class Samples {
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("ActorId", List.of("clerk-1", "li-1")),
            Map.entry("OrganisationId", List.of("org-qingxi-section", "org-qingxi-team")),
            Map.entry("Sha256", List.of("ab".repeat(32), "cd".repeat(32))),
            Map.entry("DocumentNumber", List.of("渝环办〔2024〕163号")),
            Map.entry("DivisionCode", List.of("500112")),
            Map.entry("ItemId", List.of("A1", "B2", "C3")),
            Map.entry("ProblemId", List.of("N02-001", "N02-002", "S01-001")),
            Map.entry("ProblemCode", List.of("N02")),
            Map.entry("RowId", List.of("row-1", "row-2")),
            Map.entry("MilestoneId", List.of("m-1", "m-2")));
    private static final List<String> CLUSTERS = List.of("QX01", "QX02", "南岸-3");

    private final Random random;
    private final boolean full;

    /**
     * @param seed of the chance
     * @param full whether nothing is left out that could be there
     */
    public Samples(long seed, boolean full) {
        this.random = new Random(seed);
        this.full = full;
    }

    /** An event of any type. */
    public DomainEvent any() {
        List<String> names = List.copyOf(EventTypes.all().names());
        return of(names.get(random.nextInt(names.size())));
    }

    /** An event about a cluster's life. */
    public DomainEvent ofLife() {
        List<String> kinds = List.of(
                "cluster.",
                "survey.",
                "remediation.",
                "acceptance.",
                "summaryreport.",
                "demonstration.",
                "park.",
                "unit.");
        List<String> names = EventTypes.all().names().stream()
                .filter(name -> kinds.stream().anyMatch(name::startsWith))
                .toList();
        return of(names.get(random.nextInt(names.size())));
    }

    /** An event of a stored name. */
    public DomainEvent of(String name) {
        return (DomainEvent) record(EventTypes.all().of(name).event());
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = nullable && !full && random.nextBoolean()
                    ? null
                    : value(components[i].getName(), components[i].getGenericType());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Map.class) {
                Map<Object, Object> map = new LinkedHashMap<>();
                map.put(value("key", arguments[0]), value("value", arguments[1]));
                return map;
            }
            List<Object> list = new ArrayList<>();
            for (int i = full ? 2 : random.nextInt(3); i > 0; i--) {
                list.add(value(name, arguments[0]));
            }
            return list;
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw == String.class) {
            return List.of("雨季复核", "100% 达标", "line one\nline two").get(random.nextInt(3));
        }
        if (raw == int.class || raw == Integer.class) {
            return name.equals("scale") ? 10 : 1 + random.nextInt(3);
        }
        if (raw == long.class || raw == Long.class) {
            return (long) random.nextInt(1000);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return random.nextBoolean();
        }
        if (raw == LocalDate.class) {
            return LocalDate.of(2024, 7, 1).plusDays(random.nextInt(500));
        }
        return TextValue.class.isAssignableFrom(raw) ? text(raw) : record(raw);
    }

    private Object text(Class<?> type) {
        List<String> given = TEXTS.get(type.getSimpleName());
        if (given != null) {
            return made(type, given.get(random.nextInt(given.size())));
        }
        String kind = type.getSimpleName().replaceAll("Id$", "").toLowerCase(java.util.Locale.ROOT);
        String cluster = CLUSTERS.get(random.nextInt(CLUSTERS.size()));
        String number = "-" + (1 + random.nextInt(2));
        return switch (kind) {
            case "survey", "remediation", "acceptance", "summaryreport", "demonstration" ->
                made(type, kind + "-" + cluster + number);
            default -> made(type, kind + "-" + cluster);
        };
    }

    private static Object made(Class<?> type, String text) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor.newInstance(text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " " + text, e);
        }
    }
}
