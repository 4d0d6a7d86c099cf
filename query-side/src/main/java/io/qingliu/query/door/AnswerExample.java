package io.qingliu.query.door;

import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer as it may look: made from its schema, with one entry in every list. */
final class AnswerExample {
    private final AnswerSchemas schemas;
    /** What is being shown, so that a record that holds its own kind is shown once. */
    private final Set<String> open = new HashSet<>();

    AnswerExample(AnswerSchemas schemas) {
        this.schemas = schemas;
    }

    @Nullable
    Object of(Schema<?> schema) {
        String reference = schema.get$ref();
        if (reference != null) {
            if (!open.add(reference)) {
                return null;
            }
            Object example = of(schemas.resolve(schema));
            open.remove(reference);
            return example;
        }
        if (schema.getAnyOf() != null) {
            return of(schema.getAnyOf().getFirst());
        }
        if (schema.getEnum() != null) {
            return schema.getEnum().getFirst();
        }
        return of(
                schema,
                schema.getTypes() == null
                        ? "null"
                        : schema.getTypes().iterator().next());
    }

    private @Nullable Object of(Schema<?> schema, String type) {
        return switch (type) {
            case "object" -> object(schema);
            case "array" -> list(of(schema.getItems()));
            case "integer" -> 1;
            case "boolean" -> false;
            case "string" -> text(schema.getFormat());
            default -> null;
        };
    }

    private static List<Object> list(@Nullable Object one) {
        return one == null ? List.of() : List.of(one);
    }

    private static String text(@Nullable String format) {
        return switch (format == null ? "" : format) {
            case "date" -> "2025-10-01";
            case "date-time" -> "2025-10-01T04:00:00Z";
            default -> "…";
        };
    }

    private Map<String, @Nullable Object> object(Schema<?> schema) {
        Map<String, @Nullable Object> example = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> example.put(name, of(property)));
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            example.put(String.valueOf(of(schema.getPropertyNames())), of(values));
        }
        return example;
    }
}
