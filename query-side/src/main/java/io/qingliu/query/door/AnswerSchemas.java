package io.qingliu.query.door;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Words;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON schemas of the answers, read from their records: every component is always there, and may be null where it says so. */
final class AnswerSchemas {
    /** The name of the schema of refusals, which commands and questions share. */
    static final String PROBLEM = "Problem";

    private static final String REFERENCE = "#/components/schemas/";
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, short.class, Integer.class, Long.class, Short.class);
    private static final Set<Class<?>> EITHER = Set.of(boolean.class, Boolean.class);

    @SuppressWarnings("rawtypes") // as the model has it
    private final Map<String, Schema> known;

    AnswerSchemas(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        if (api.getComponents().getSchemas() == null) {
            api.getComponents().setSchemas(new LinkedHashMap<>());
        }
        this.known = api.getComponents().getSchemas();
    }

    /** The schema of refusals, unless the command side has described it with more. */
    void problem() {
        Schema<?> schema = object("RFC 9457");
        for (String property : List.of("type", "title", "detail", "instance", "code", "zh", "en", "field")) {
            schema.addProperty(property, text());
        }
        schema.addProperty("status", new Schema<Integer>().types(Set.of("integer")));
        known.putIfAbsent(PROBLEM, schema);
    }

    /** The schema behind a reference. */
    Schema<?> resolve(Schema<?> schema) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : Objects.requireNonNull(known.get(reference.substring(REFERENCE.length())), reference);
    }

    /** The schema of what an address answers. */
    Schema<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                return new Schema<>().types(Set.of("array")).items(of(arguments[0]));
            }
            if (Map.class.isAssignableFrom(raw)) {
                return object(null)
                        .propertyNames(of(arguments[0]))
                        .additionalProperties(of(arguments[arguments.length - 1]));
            }
            return of(raw);
        }
        return type instanceof Class<?> raw ? ofClass(raw) : new Schema<>();
    }

    private Schema<?> ofClass(Class<?> raw) {
        if (raw == String.class) {
            return text();
        }
        if (WHOLE.contains(raw)) {
            return new Schema<Long>().types(Set.of("integer"));
        }
        if (EITHER.contains(raw)) {
            return new Schema<Boolean>().types(Set.of("boolean"));
        }
        if (raw == LocalDate.class) {
            return text().format("date");
        }
        if (raw == Instant.class) {
            return text().format("date-time");
        }
        if (raw.isEnum()) {
            return constants(raw);
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        if (raw.isSealed()) {
            return new Schema<>()
                    .anyOf(Arrays.stream(raw.getPermittedSubclasses())
                            .<Schema>map(this::ofClass)
                            .toList());
        }
        throw new IllegalArgumentException("an answer holds " + raw + ", which has no schema");
    }

    private static Schema<?> constants(Class<?> raw) {
        Schema<String> schema = text();
        schema.setEnum(Arrays.stream(raw.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList());
        return schema.description(Arrays.stream(raw.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name() + " " + Words.zh(constant))
                .collect(Collectors.joining("；")));
    }

    private Schema<?> record(Class<?> type) {
        String name = name(type);
        if (!known.containsKey(name)) {
            Schema<?> schema = object(null).additionalProperties(false);
            known.put(name, schema);
            addComponents(schema, type);
        }
        return reference(name);
    }

    private void addComponents(Schema<?> schema, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (unwrapped(type, component)) {
                addComponents(schema, component.getType());
            } else {
                schema.addProperty(component.getName(), of(component));
                schema.addRequiredItem(component.getName());
            }
        }
    }

    private static boolean unwrapped(Class<?> type, RecordComponent component) {
        return List.<AnnotatedElement>of(component, component.getAccessor()).stream()
                        .anyMatch(place -> place.isAnnotationPresent(JsonUnwrapped.class))
                || Arrays.stream(type.getDeclaredFields())
                        .filter(field -> field.getName().equals(component.getName()))
                        .anyMatch(field -> field.isAnnotationPresent(JsonUnwrapped.class));
    }

    private Schema<?> of(RecordComponent component) {
        Schema<?> schema = of(component.getGenericType());
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? new Schema<>().anyOf(List.of(schema, new Schema<>().types(Set.of("null"))))
                : schema;
    }

    /** The room that a class belongs to. */
    static String room(Class<?> type) {
        String where = type.getPackageName();
        return where.substring(where.lastIndexOf('.') + 1);
    }

    /** Room and class, since rooms need not know each other's names. */
    private static String name(Class<?> type) {
        return room(type)
                + type.getName().substring(type.getPackageName().length()).replace('$', '.');
    }

    static Schema<?> reference(String name) {
        return new Schema<>().$ref(REFERENCE + name);
    }

    static Schema<String> text() {
        Schema<String> schema = new Schema<>();
        schema.types(Set.of("string"));
        return schema;
    }

    private static Schema<?> object(@Nullable String description) {
        return new Schema<>().types(Set.of("object")).description(description);
    }
}
