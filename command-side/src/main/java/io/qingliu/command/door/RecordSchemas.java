package io.qingliu.command.door;

import io.qingliu.command.door.CommandCatalogue.Entry;
import io.qingliu.events.Basis;
import io.qingliu.events.OnBehalfOf;
import io.qingliu.events.Words;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.TextValue;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON schemas of the commands and of the records that they hold, read from the records themselves. */
final class RecordSchemas {
    private final OpenAPI api;

    RecordSchemas(OpenAPI api) {
        this.api = api;
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
    }

    void put(String name, Schema<?> schema) {
        api.getComponents().addSchemas(name, schema);
    }

    /** A command as it is sent: the context's fields beside its own, without the stream's id. */
    Schema<?> command(Entry entry) {
        Schema<?> schema = object(entry.asks().zh());
        add(schema, "occurredOn", day().description("发生日期 the day on which it happened"), true);
        add(schema, "basis", component("Basis", Basis.class), false);
        add(schema, "onBehalfOf", component("OnBehalfOf", OnBehalfOf.class), false);
        RecordComponent[] components = entry.type().getRecordComponents();
        for (RecordComponent component : Arrays.copyOfRange(components, 2, components.length)) {
            add(schema, component.getName(), of(component), required(component));
        }
        String name = entry.kind() + "." + entry.type().getSimpleName();
        put(name, schema);
        return reference(name);
    }

    /** The schema of a record under a name of its own. */
    Schema<?> component(String name, Class<?> type) {
        Map<String, ?> known = api.getComponents().getSchemas();
        if (known == null || !known.containsKey(name)) {
            Zh word = type.getAnnotation(Zh.class);
            Schema<?> schema = object(word == null ? null : word.value());
            put(name, schema);
            for (RecordComponent component : type.getRecordComponents()) {
                add(schema, component.getName(), of(component), required(component));
            }
        }
        return reference(name);
    }

    /** The schema of a component of a record. */
    Schema<?> of(RecordComponent component) {
        Schema<?> schema = of(component.getGenericType());
        Zh word = component.getAnnotation(Zh.class);
        return word == null || schema.get$ref() != null ? schema : schema.description(word.value());
    }

    private Schema<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                return new Schema<>().types(Set.of("array")).items(of(arguments[0]));
            }
            if (Map.class.isAssignableFrom(raw)) {
                return object(null).additionalProperties(of(arguments[1]));
            }
        }
        if (type instanceof Class<?> raw) {
            return ofClass(raw);
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private Schema<?> ofClass(Class<?> raw) {
        if (TextValue.class.isAssignableFrom(raw) || raw == String.class) {
            return new Schema<String>().types(Set.of("string")).title(raw == String.class ? null : raw.getSimpleName());
        }
        if (raw == int.class || raw == long.class || raw == Integer.class || raw == Long.class) {
            return new Schema<Long>().types(Set.of("integer"));
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return new Schema<Boolean>().types(Set.of("boolean"));
        }
        if (raw == LocalDate.class) {
            return day();
        }
        if (raw == Instant.class) {
            return new Schema<String>().types(Set.of("string")).format("date-time");
        }
        if (raw.isEnum()) {
            Schema<String> schema = new Schema<String>();
            schema.addType("string");
            schema.setEnum(Arrays.stream(raw.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList());
            schema.description(Arrays.stream(raw.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name() + " " + Words.zh(constant))
                    .collect(Collectors.joining("；")));
            return schema;
        }
        if (raw.isRecord()) {
            return component(raw.getSimpleName(), raw);
        }
        throw new IllegalArgumentException("no schema for " + raw);
    }

    private static void add(Schema<?> object, String name, Schema<?> property, boolean required) {
        object.addProperty(name, property);
        if (required) {
            object.addRequiredItem(name);
        }
    }

    private static boolean required(RecordComponent component) {
        return List.of(component.getAnnotatedType().getAnnotations()).stream()
                .noneMatch(annotation -> annotation.annotationType() == Nullable.class);
    }

    private static Schema<?> object(@Nullable String description) {
        return new Schema<>().types(Set.of("object")).description(description).additionalProperties(false);
    }

    private static Schema<?> day() {
        return new Schema<String>().types(Set.of("string")).format("date");
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
